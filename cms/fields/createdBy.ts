import type { Field } from 'payload'

/**
 * Who made the document: an id as text, not a relation, so that no query can read on into the user's record.
 * `createdByName` keeps the name as it was, for the people who look at the document.
 */
export const createdBy: Field[] = [
  {
    name: 'createdBy',
    type: 'text',
    index: true,
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
    hooks: {
      beforeChange: [
        ({ req, operation, value, previousValue }) =>
          operation === 'create' ? (req.user?.id ?? value) : previousValue,
      ],
    },
  },
  {
    name: 'createdByName',
    type: 'text',
    label: { vi: 'Người soạn', en: 'Created by' },
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, position: 'sidebar', condition: ({ createdByName }) => Boolean(createdByName) },
    hooks: {
      beforeChange: [
        ({ req, operation, value, previousValue }) =>
          operation === 'create' ? (req.user?.name ?? value) : previousValue,
      ],
    },
  },
]
