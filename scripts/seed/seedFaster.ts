import type { Payload } from 'payload'

/**
 * The CMS for a program that creates thousands of documents: nothing a document refers to is read back after each of
 * them, and pictures are packed with less effort, which makes drawings 5 % larger and takes less than half the time.
 */
export const seedFaster = (payload: Payload): Payload => {
  payload.config.defaultDepth = 0
  const { formatOptions, imageSizes = [] } = payload.collections.media.config.upload
  for (const format of [formatOptions, ...imageSizes.map((size) => size.formatOptions)])
    if (format?.options && 'effort' in format.options) format.options.effort = 2
  return payload
}
