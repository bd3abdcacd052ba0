import latin from './latin-400.woff2?url'
import latinBold from './latin-600.woff2?url'
import vietnamese from './vietnamese-400.woff2?url'
import vietnameseBold from './vietnamese-600.woff2?url'

/** Addresses of the fonts that every page needs at once. */
export const preloads = [latin, vietnamese, latinBold, vietnameseBold]
