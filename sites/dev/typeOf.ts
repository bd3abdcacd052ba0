const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** The type of a file by the end of its path; a page where the path ends with a slash. */
export const typeOf = (path: string): string =>
  path.endsWith('/') ? 'text/html; charset=utf-8' : (types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
