/** Folders of files whose names carry a digest of what they hold: they never change. */
export const lastingFolders = ['/_astro/', '/tep/', '/tim-kiem/muc-luc/'] as const

export const isImmutable = (path: string): boolean => lastingFolders.some((folder) => path.startsWith(folder))

/** How long an answer may be kept: hashed files for ever, everything else only after asking whether it is still so. */
export const cacheControl = (path: string): string =>
  isImmutable(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate'

/** True for types that brotli and gzip make smaller; pictures, fonts and archives are small already. */
export const isCompressible = (type: string): boolean =>
  /^(?:text\/|application\/(?:json|xml|javascript|manifest\+json|[a-z-]+\+(?:xml|json))|image\/svg\+xml)/.test(type)
