import type { View } from './views.ts'

/** One sheet of the gallery: an example page in every view. */
export type Sheet = { name: string; title: string; file: string }

/** The page that shows all sheets, in Markdown. */
export const galleryIndex = (sheets: readonly Sheet[], views: readonly View[]): string =>
  [
    '# Gallery',
    '',
    'Every template on the example content of `packages/contract/examples`, made by `npm run gallery`; do not edit by hand.',
    `Each sheet, from left to right: ${views.map(({ label }) => label.toLowerCase()).join(', ')}. Long pages are cut at the foot. The last sheets show each component alone, from the \`examples.ts\` in its folder.`,
    '',
    ...sheets.flatMap(({ name, title, file }) => [`## ${title}`, '', `![${name}](${file})`, '']),
  ].join('\n')
