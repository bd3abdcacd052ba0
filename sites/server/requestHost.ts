/**
 * The host name of a `Host` header in lower case and without its port, or `undefined` when it is none.
 * @example readHost('SoTuPhap.localhost:8080') // 'sotuphap.localhost'
 */
export const readHost = (header: string | undefined): string | undefined => {
  const match = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::\d{1,5})?$/i.exec(header ?? '')
  const host = match?.[1]?.toLowerCase()
  return host && host.length <= 253 ? host : undefined
}
