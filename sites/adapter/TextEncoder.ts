import { toUtf8 } from '@trangan/vietnamese/bytes/toUtf8.ts'

/** What the compiled portals use in the place of Node's `TextEncoder`: the same bytes in a third of the time. */
class PortalTextEncoder extends globalThis.TextEncoder {
  override encode(text = '') {
    return toUtf8(text)
  }
}

export { PortalTextEncoder as TextEncoder }
