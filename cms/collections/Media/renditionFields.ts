import type { Field } from 'payload'

/** What the publisher needs to know of each rendition, so that it need not open the files; written at upload. */
export const renditionFields: Field[] = [
  {
    name: 'renditions',
    type: 'array',
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
    fields: [
      { name: 'key', type: 'text', required: true },
      { name: 'sha256', type: 'text', required: true },
      { name: 'size', type: 'number', required: true },
      { name: 'mimeType', type: 'text', required: true },
      { name: 'width', type: 'number', required: true },
      { name: 'height', type: 'number', required: true },
    ],
  },
]
