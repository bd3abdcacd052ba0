import type { Payload, TypedUser } from 'payload'
import type { Role } from '../access/matrix.ts'
import type { Agency } from '../payload-types.ts'

export const password = 'a long password for tests'

/** Makes an agency with everything that is required. */
export const makeAgency = (payload: Payload, label: string): Promise<Agency> =>
  payload.create({
    collection: 'agencies',
    data: {
      kind: 'department',
      name: `Sở ${label}`,
      abbreviation: label.toUpperCase(),
      code: `000.00.${String(nextNumber()).padStart(2, '0')}.H42`,
      hosts: [{ host: `${label}.ninhbinh.test` }],
      governingBody: 'UBND tỉnh Ninh Bình',
      contact: { address: 'Ninh Bình' },
      responsible: { name: 'Nguyễn Văn An', position: 'Giám đốc' },
      theme: { family: 'base', accent: '#1f4e79' },
      order: 1,
    },
  })

type Account = { name: string; provinceRole?: 'central-it'; agencies?: { agency: string; role: Role }[] }

/** Makes a user and gives it as the API would see it after logging in. */
export const makeUser = async (payload: Payload, account: Account): Promise<TypedUser> => {
  const user = await payload.create({
    collection: 'users',
    data: { ...account, email: `${account.name.replaceAll(' ', '-')}@ninhbinh.test`, password },
  })
  return { ...user, collection: 'users' }
}

/** Two agencies with one person of each role in the first, an editor-in-chief in the second, and central IT. */
export const makeProvince = async (payload: Payload) => {
  const [home, other] = [await makeAgency(payload, 'home'), await makeAgency(payload, 'other')]
  const inHome = (name: string, role: Role) => makeUser(payload, { name, agencies: [{ agency: home.id, role }] })
  return {
    home,
    other,
    author: await inHome('author', 'author'),
    editor: await inHome('editor', 'editor'),
    chief: await inHome('chief', 'editor-in-chief'),
    stranger: await makeUser(payload, { name: 'stranger', agencies: [{ agency: other.id, role: 'editor-in-chief' }] }),
    centralIt: await makeUser(payload, { name: 'central it', provinceRole: 'central-it' }),
  }
}

/** Options that make the Local API obey the rights of a user, as the REST API does. */
export const as = (user: TypedUser | null) => ({ overrideAccess: false, user }) as const

let number = 0
const nextNumber = (): number => {
  number += 1
  return number
}
