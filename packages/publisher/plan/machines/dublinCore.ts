import type { PlanContext } from '../context.ts'

type Described = {
  title: string
  description: string
  publishedAt?: string | undefined
  updatedAt: string
  creator?: string | undefined
  type?: 'Text' | 'Image' | 'MovingImage' | 'Event' | 'Dataset'
  identifier?: string | undefined
  subject?: string | undefined
}

/** Dublin Core metadata of a document, name without `DC.` → value. */
export const dublinCoreOf = (context: PlanContext, described: Described): Record<string, string> => {
  const { title, description, publishedAt, updatedAt, creator, type = 'Text', identifier, subject } = described
  const { agency, origin } = context.shell
  return {
    title,
    description,
    creator: creator ?? agency.name,
    publisher: agency.name,
    date: context.moment(publishedAt ?? updatedAt).iso,
    modified: context.moment(updatedAt).iso,
    type,
    language: context.portal.locale,
    ...(identifier === undefined ? {} : { identifier }),
    ...(subject === undefined ? {} : { subject }),
    rights: origin,
  }
}
