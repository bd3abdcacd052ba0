import { toNfc } from '@trangan/vietnamese'
import type { CollectionBeforeValidateHook, Plugin } from 'payload'

/**
 * Stores all text in composed form (NFC). Some keyboards and most PDF files give letter and accent apart, which looks
 * the same and is found by no search. Users are left out: a password must stay as it was typed.
 */
export const composeAccents: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.auth
      ? collection
      : {
          ...collection,
          hooks: { ...collection.hooks, beforeValidate: [...(collection.hooks?.beforeValidate ?? []), compose] },
        },
  ),
})

const compose: CollectionBeforeValidateHook = ({ data }) => composed(data)

const composed = (value: unknown): unknown => {
  if (typeof value === 'string') return toNfc(value)
  if (Array.isArray(value)) return value.map(composed)
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, composed(one)]))
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
