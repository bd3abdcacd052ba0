/** The files of Be Vietnam Pro that portals load: two weights in two sets of characters. */
export const fontFiles = [
  { subset: 'latin', weight: 400, file: 'latin-400.woff2' },
  { subset: 'vietnamese', weight: 400, file: 'vietnamese-400.woff2' },
  { subset: 'latin', weight: 600, file: 'latin-600.woff2' },
  { subset: 'vietnamese', weight: 600, file: 'vietnamese-600.woff2' },
] as const
