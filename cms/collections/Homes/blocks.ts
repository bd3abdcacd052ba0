import { simpleBlocks } from '@trangan/contract'
import type { Block, Field, TextField } from 'payload'
import { blockPicture } from './blockPictures.ts'
import { blockWords } from './blockWords.ts'

type Type = keyof typeof blockWords

const heading = (type: Type): TextField => ({
  name: 'heading',
  type: 'text',
  localized: true,
  label: { vi: 'Tiêu đề khối', en: 'Heading' },
  admin: { description: blockWords[type].shows, placeholder: blockWords[type].label },
})

const block = (type: Type, ...fields: Field[]): Block => ({
  slug: type,
  labels: { singular: blockWords[type].label, plural: blockWords[type].label },
  admin: {
    disableBlockName: true,
    images: { thumbnail: { url: blockPicture(type), alt: blockWords[type].shows.vi } },
  },
  fields: [heading(type), ...fields],
})

const category: Field = {
  name: 'category',
  type: 'relationship',
  relationTo: 'categories',
  label: { vi: 'Chuyên mục', en: 'Category' },
  admin: { allowCreate: false },
}

const body: Field = {
  name: 'body',
  type: 'richText',
  required: true,
  localized: true,
  label: { vi: 'Nội dung', en: 'Body' },
}

/** The blocks that a home page can be made of, as the contract's HomeBlock has them. */
export const homeBlocks: Block[] = [
  block('lead-news'),
  block('category-news', category),
  ...simpleBlocks.filter((type) => type !== 'lead-news').map((type) => block(type)),
  block('rich-text', body),
]
