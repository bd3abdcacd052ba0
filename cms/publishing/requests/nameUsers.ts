import type { Payload } from 'payload'
import { z } from 'zod'

const Listed = z.looseObject({ releases: z.array(z.looseObject({ users: z.array(z.string()).optional() })) })

/** A list of releases with the names of people instead of their ids; any other answer stays as it is. */
export const nameUsers = async (payload: Payload, answer: unknown): Promise<unknown> => {
  const listed = Listed.safeParse(answer).data
  if (!listed) return answer
  const ids = [...new Set(listed.releases.flatMap(({ users = [] }) => users))]
  const names = await readUserNames(payload, ids)
  const named = listed.releases.map((release) => ({
    ...release,
    users: (release.users ?? []).map((id) => names.get(id) ?? id),
  }))
  return { ...listed, releases: named }
}

/**
 * Names of users by id; whoever is no more has none. One by one: MongoDB finds nobody when one id of several is none of
 * its own, and a release is made by few people.
 */
export const readUserNames = async (payload: Payload, ids: readonly string[]): Promise<Map<string, string>> => {
  const find = (id: string) => payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  const users = await Promise.all(ids.map(find))
  return new Map(users.flatMap((user) => (user ? [[String(user.id), user.name] as const] : [])))
}
