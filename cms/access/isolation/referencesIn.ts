import type { FlattenedBlock, FlattenedField } from 'payload'
import { readReference } from '../readReference.ts'

/** A document that another document points at, and the field that does so. */
export type Reference = { collection: string; id: string; path: string }

type Place = { fields: FlattenedField[]; data: unknown; path?: string }

/** Every reference in a document's data: relations, uploads, and the nodes of rich texts, in every language. */
export const referencesIn = ({ fields, data, path = '' }: Place): Reference[] => {
  if (!isRecord(data)) return []
  return fields.flatMap((field) => {
    const value = data[field.name]
    const at = `${path}${field.name}`
    return translationsOf(field, value).flatMap((translation) => inField(field, translation, at))
  })
}

const inField = (field: FlattenedField, value: unknown, path: string): Reference[] => {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return listOf(value).flatMap((one) => inRelation(field.relationTo, one, path))
    case 'richText':
      return inRichText(value, path)
    case 'array':
      return listOf(value).flatMap((row, index) =>
        referencesIn({ fields: field.flattenedFields, data: row, path: `${path}.${index}.` }),
      )
    case 'group':
    case 'tab':
      return referencesIn({ fields: field.flattenedFields, data: value, path: `${path}.` })
    case 'blocks':
      return listOf(value).flatMap((row, index) =>
        referencesIn({ fields: fieldsOfBlock(field.blocks, row), data: row, path: `${path}.${index}.` }),
      )
    default:
      return []
  }
}

const fieldsOfBlock = (blocks: FlattenedBlock[], row: unknown): FlattenedField[] =>
  blocks.find(({ slug }) => isRecord(row) && row.blockType === slug)?.flattenedFields ?? []

const inRelation = (relationTo: string | string[], value: unknown, path: string): Reference[] => {
  const collection = isRecord(value) && typeof value.relationTo === 'string' ? value.relationTo : relationTo
  const id = readReference(value)
  return id && typeof collection === 'string' ? [{ collection, id, path }] : []
}

/** Uploads name their collection on the node, links in the node's fields; other nodes only hold children. */
const inRichText = (node: unknown, path: string): Reference[] => {
  if (Array.isArray(node)) return node.flatMap((child) => inRichText(child, path))
  if (!isRecord(node)) return []
  const own = typeof node.relationTo === 'string' ? inRelation(node.relationTo, node.value, path) : []
  return [...own, ...Object.values(node).flatMap((value) => inRichText(value, path))]
}

/** Data comes in one language, or in all of them as `{ vi, en }`. */
const translationsOf = (field: FlattenedField, value: unknown): unknown[] => {
  const isMap = 'localized' in field && field.localized && isRecord(value) && !('root' in value)
  return isMap && Object.keys(value).every((key) => /^[a-z]{2}$/.test(key)) ? Object.values(value) : [value]
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
