const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))\s*\)/g

/**
 * A style sheet that carries its fonts and drawings in itself: between files of a folder, browsers load neither fonts
 * nor masks. `read` answers with a `data:` address, or `undefined` for what stays as it is.
 */
export const embedAddresses = async (
  css: string,
  read: (address: string) => Promise<string | undefined>,
): Promise<string> => {
  const addresses = new Set(
    [...css.matchAll(address)].map(([, double, single, bare]) => double ?? single ?? bare ?? ''),
  )
  const embedded = new Map(await Promise.all([...addresses].map(async (found) => [found, await read(found)] as const)))
  return css.replace(address, (whole, double, single, bare) => {
    const data = embedded.get(double ?? single ?? bare)
    return data === undefined ? whole : `url("${data}")`
  })
}

/** Bytes as an address that holds them. */
export const dataAddress = (type: string, bytes: Uint8Array): string =>
  `data:${type.replaceAll(' ', '')};base64,${Buffer.from(bytes).toString('base64')}`
