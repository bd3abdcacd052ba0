import { randomBytes } from 'node:crypto'
import { chmod, readFile, rename, writeFile } from 'node:fs/promises'

/** A demonstration user with a password that was made for this installation only. */
export type Login = { email: string; password: string; who: string }

const heading = `# Demo logins of this installation (Tài khoản dùng thử). Keep this file to yourself.
# Remove these users in the CMS before you go public.
`

/** Passwords by e-mail, kept in a file that only its owner can read. */
export const openLogins = async (file: string) => {
  const known = await readLogins(file)
  return {
    /** The password of a user: the one on file, or a new one. */
    passwordOf: async ({ email, who }: Omit<Login, 'password'>): Promise<string> => {
      const login = known.get(email) ?? { email, who, password: randomBytes(12).toString('base64url') }
      known.set(email, login)
      return login.password
    },
    /** Writes the file; call it before the users are committed, so that no user exists whose password nobody knows. */
    save: async (): Promise<void> => writeLogins(file, [...known.values()]),
  }
}

const readLogins = async (file: string): Promise<Map<string, Login>> => {
  const text = await readFile(file, 'utf8').catch(() => '')
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'))
  return new Map(
    lines.flatMap((line) => {
      const [email, password, who] = line.split(/\s{2,}/)
      return email && password && who ? [[email, { email, password, who }] as const] : []
    }),
  )
}

const writeLogins = async (file: string, logins: Login[]): Promise<void> => {
  const lines = logins.map(({ email, password, who }) => `${email.padEnd(46)}  ${password}  ${who}`)
  await writeFile(`${file}.new`, `${heading}\n${lines.join('\n')}\n`, { mode: 0o600 })
  await chmod(`${file}.new`, 0o600)
  await rename(`${file}.new`, file)
}
