import { z } from 'zod'

/** A question that a portal's search had no answer to: folded, how often it was asked, and the last day of that. */
export const UnansweredQuestion = z.object({
  question: z.string(),
  count: z.int().positive(),
  last: z.iso.date(),
})
export type UnansweredQuestion = z.infer<typeof UnansweredQuestion>

/** The file `searches/<agency>.json` of the data folder: written by the portal server, read by the CMS. */
export const UnansweredFile = z.object({ format: z.literal(1), questions: z.array(UnansweredQuestion) })
export type UnansweredFile = z.infer<typeof UnansweredFile>

/** Folder with a file of unanswered questions for each agency, inside the data folder. */
export const unansweredFolder = 'searches'

/** The questions in the text of such a file, the most frequent first; none when it is no such file. */
export const parseUnanswered = (text: string): UnansweredQuestion[] => {
  try {
    return UnansweredFile.parse(JSON.parse(text)).questions.toSorted((one, other) => other.count - one.count)
  } catch {
    return []
  }
}
