import { randomBytes } from 'node:crypto'
import { access, chmod, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { UsageError } from '../command-line/UsageError.ts'
import { isAlive } from '../processes/isAlive.ts'

const Secrets = z.object({ payload: z.string().min(32) })
/** Random secrets of this installation; they never leave its data folder. */
export type Secrets = z.infer<typeof Secrets>

/** Makes the data folder and its secrets if they are not there yet. */
export const prepareDataFolder = async (folder: string): Promise<Secrets> => {
  try {
    await mkdir(join(folder, 'logs'), { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new UsageError(
      `The data folder ${folder} cannot be written (${error instanceof Error ? error.message : error}).\nNext step: give yourself the right to write there, or choose another one: npm start -- --data DIR`,
    )
  }
  return readSecrets(join(folder, 'secrets.json'))
}

const readSecrets = async (file: string): Promise<Secrets> => {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return writeSecrets(file)
  try {
    return Secrets.parse(JSON.parse(text))
  } catch {
    throw new UsageError(
      `${file} does not hold valid secrets.\nNext step: restore it from a backup; or remove it, then everybody has to log in again.`,
    )
  }
}

const writeSecrets = async (file: string): Promise<Secrets> => {
  const secrets = { payload: randomBytes(32).toString('base64url') }
  await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  await chmod(file, 0o600)
  return secrets
}

/** Takes the data folder for this process; a second `npm start` on it is told which process has it. */
export const lockDataFolder = async (folder: string): Promise<() => Promise<void>> => {
  const file = join(folder, 'running.pid')
  const other = Number(await readFile(file, 'utf8').catch(() => ''))
  if (other && other !== process.pid && isAlive(other))
    throw new UsageError(
      `Trangan runs on ${folder} already (process ${other}).\nNext step: use that one, stop it (kill ${other}), or start on another folder: npm start -- --data DIR`,
    )
  await writeFile(file, String(process.pid))
  return () => rm(file, { force: true })
}
