/** How a file that scripts fetch hands over its content in a mirror: as the call of a function in a script file. */
export type DataFile = { path: string; type: string; text?: string | undefined; base64?: string | undefined }

/** Name of the function that takes the data files in; the mirror's own script defines it. */
export const dataReceiver = 'tranganData'

/** A fetched file as a script; a page opened from a folder may run scripts, but not fetch. */
export const dataScript = (path: string, type: string, bytes: Uint8Array): string => {
  const file: DataFile = isText(type)
    ? { path, type, text: new TextDecoder().decode(bytes) }
    : { path, type, base64: Buffer.from(bytes).toString('base64') }
  return `${dataReceiver}(${JSON.stringify(file)})\n`
}

const isText = (type: string): boolean => /^(?:text\/|application\/(?:json|xml)\b)/.test(type)

/** Whether a file is there for scripts to fetch, rather than for people, feed readers or the browser itself. */
export const isFetched = (path: string, type: string): boolean =>
  !path.startsWith('/tep/') && /^application\/(?:json|octet-stream|vnd\.trangan\.index|wasm)\b/.test(type)
