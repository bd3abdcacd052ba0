import type { Contents } from '../release/contents.ts'
import type { Published } from '../snapshot/published.ts'

/** What the publisher remembers of one agency between two publishes, so that a change costs no more than itself. */
export type AgencyMemory = {
  /** The release it belongs to: another one live means that another publisher was at work. */
  release: number | undefined
  contents: Contents
  /** Published content; the province's index has none. */
  published?: Published | undefined
}

/** Memories by agency; when they hold more documents than fit, the one unused for longest goes. */
export type Memories = {
  recall: (agency: string) => AgencyMemory | undefined
  remember: (agency: string, memory: AgencyMemory) => void
  forget: (agency: string) => void
}

/** `keptDocuments` bounds the memory: an article of 3 KB of text takes about 7 KB. */
export const createMemories = (keptDocuments: number): Memories => {
  const memories = new Map<string, AgencyMemory>()
  return {
    recall: (agency) => memories.get(agency),
    remember: (agency, memory) => {
      memories.delete(agency)
      memories.set(agency, memory)
      makeRoom(memories, keptDocuments)
    },
    forget: (agency) => {
      memories.delete(agency)
    },
  }
}

/** The newest memory always stays. What is live is forgotten with the content: it is read again as quickly. */
const makeRoom = (memories: Map<string, AgencyMemory>, keptDocuments: number): void => {
  let documents = 0
  for (const [agency, memory] of [...memories].reverse()) {
    const size = memory.published?.documents ?? 0
    if (documents > 0 && documents + size > keptDocuments) memories.delete(agency)
    else documents += size
  }
}
