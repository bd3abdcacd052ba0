/** Media types by the end of a name, as the publisher gives them; a file of another type is reported on export. */
const byExtension: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  bin: 'application/octet-stream',
  ics: 'text/calendar; charset=utf-8',
  idx: 'application/vnd.trangan.index',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  avif: 'image/avif',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  mp4: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  pdf: 'application/pdf',
  zip: 'application/zip',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}

/** Types by pattern of a path, the first that fits counts. */
export const typeRules: readonly { pattern: string; type: string }[] = [
  { pattern: String.raw`/rss\.xml$`, type: 'application/rss+xml; charset=utf-8' },
  { pattern: String.raw`/atom\.xml$`, type: 'application/atom+xml; charset=utf-8' },
  { pattern: String.raw`/feed\.json$`, type: 'application/feed+json; charset=utf-8' },
  ...Object.entries(byExtension).map(([extension, type]) => ({ pattern: String.raw`\.${extension}$`, type })),
]

/** The type under which a web server with our configuration sends the file of a tree. */
export const servedType = (file: string): string =>
  typeRules.find(({ pattern }) => new RegExp(pattern, 'i').test(file))?.type ?? 'application/octet-stream'
