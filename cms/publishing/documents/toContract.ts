import type { z } from 'zod'
import { InvalidContent, problemOf } from './InvalidContent.ts'
import { compact, localizedTextOf, type Source, textOf } from './values.ts'

type Mapping<T extends z.ZodType> = { collection: string; schema: T; source: Source; document: Source }

/** Checks a mapped document against the contract; throws an InvalidContent that says where to look. */
export const toContract = <T extends z.ZodType>({ collection, schema, source, document }: Mapping<T>): z.infer<T> => {
  const parsed = schema.safeParse(compact(document), { reportInput: true })
  if (parsed.success) return parsed.data
  const title = nameOf(source.title ?? source.name ?? source.number)
  const problems = [...new Set(parsed.error.issues.slice(0, 5).map(problemOf))]
  throw new InvalidContent({ collection, id: String(source.id), title, problems })
}

const nameOf = (value: unknown): string | undefined => localizedTextOf(value)?.vi ?? textOf(value)
