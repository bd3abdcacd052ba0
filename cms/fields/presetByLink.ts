import type { FieldHook } from 'payload'
import { z } from 'zod'

/**
 * Fills a select of a document that is begun with what the link to its form names:
 * `/admin/collections/publications/create?section=plans`. A hook, not a default: the default stands in the database's
 * tables, and a form that saves drafts by itself asks for it too late.
 */
export const presetByLink =
  (name: string, options: readonly string[]): FieldHook =>
  ({ operation, value, req }) => {
    const named = operation === 'create' ? z.string().safeParse(req.query?.[name]).data : undefined
    return options.find((option) => option === named) ?? value
  }
