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

/** Names of users by id; whoever is no more has none. */
export const readUserNames = async (payload: Payload, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const where = { id: { in: [...ids] } }
  const { docs } = await payload.find({ collection: 'users', where, depth: 0, limit: 0, pagination: false })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
