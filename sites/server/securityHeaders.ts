import { createHash } from 'node:crypto'
import { earlyScript } from '../scripts/earlyScript.ts'

/** Headers by their names, as Node takes them. */
export type Headers = Record<string, string>

/** The one inline script that is allowed: that of the reader's own choices. */
export const earlyScriptHash = `sha256-${createHash('sha256').update(earlyScript).digest('base64')}`

const contentSecurityPolicy = (options: { isHttps: boolean; style?: string | undefined }): string =>
  [
    "default-src 'none'",
    `script-src 'self' '${earlyScriptHash}'`,
    `style-src 'self'${options.style ? ` '${options.style}'` : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(options.isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ')

/**
 * What every answer says, whatever it is: no foreign script and none within the page but one known by its hash, no framing, no guessing of types, no device
 * access. `style` is the hash of the one inline style of a plain page.
 */
export const securityHeaders = (options: { isHttps: boolean; style?: string | undefined }): Headers => ({
  'content-security-policy': contentSecurityPolicy(options),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  ...(options.isHttps && { 'strict-transport-security': 'max-age=31536000' }),
})
