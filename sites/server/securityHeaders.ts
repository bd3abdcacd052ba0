/** Headers by their names, as Node takes them. */
export type Headers = Record<string, string>

const contentSecurityPolicy = (options: { isHttps: boolean; style?: string | undefined }): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
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
 * What every answer says, whatever it is: no foreign or inline script, no framing, no guessing of types, no device
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
