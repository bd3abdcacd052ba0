/** Uncompresses what `compress` of the build made, in browsers and in Node alike. */
export const inflate = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
