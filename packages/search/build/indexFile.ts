/** A file of an index as it is to be served; `type` is its content type. */
export type IndexFile = { path: string; type: string; bytes: Uint8Array }

export const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
export const jsonType = 'application/json; charset=utf-8'
/** The body of a layer: its pieces are compressed inside, since they are fetched one by one. */
export const bodyType = 'application/vnd.trangan.index'
