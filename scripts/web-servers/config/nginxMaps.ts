import { cacheControl, isCompressible, lastingFolders } from '../../../sites/server/caching.ts'
import { longestTarget } from '../../../sites/server/requestPath.ts'
import type { WebSite } from './site.ts'
import { typeRules } from './types.ts'

/** File in which nginx finds which agency answers at which host. */
export const nginxHostsFile = 'nginx-hosts.map'

/** The hosts as entries of a `map`. */
export const nginxHosts = ({ agencies }: WebSite): string =>
  [...agencies].map(([host, agency]) => `${quote(host)} ${quote(agency)};\n`).join('')

/** What nginx works out of a request, as `map` blocks; each is evaluated only where it is used. */
export const nginxMaps = ({ folder }: WebSite): string =>
  [
    `map $host $trangan_agency {\n    default "";\n    include ${quote(`${folder}/${nginxHostsFile}`)};\n}`,
    ...requestMaps.map(toText),
    ...fileMaps.map(toText),
    ...encodingMaps.map(toText),
  ].join('\n')

/** A text as a string of nginx's configuration. */
export const quote = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

type Rule = readonly [pattern: string, value: string]
type NginxMap = { of: string; name: string; rules: readonly Rule[]; otherwise?: string }

const requestMaps: readonly NginxMap[] = [
  { name: 'path', of: '$request_uri', rules: [['~^(?<trangan_raw>[^?]*)', '$trangan_raw']] },
  { name: 'is_long', of: '$request_uri', rules: [[`~^.{${longestTarget + 1}}`, '1']] },
  {
    name: 'is_malformed',
    of: '$request_uri',
    rules: [[String.raw`~*^[^?]*(?:%2f|%5c|%2e|%00|%[01][0-9a-f]|%7f|[\\#]|//|/\.\.?(?:/|\?|$))`, '1']],
  },
  {
    name: 'is_on_demand',
    of: '$uri$is_args$arg_q',
    rules: [
      [String.raw`~^(?:/tim-kiem/\?.|/api/tim-kiem(?:/khong-thay)?(?:\?|$))`, '1'],
      ['~^/(?:_xem-lai|van-ban/loc|anh-chia-se)/', '1'],
    ],
  },
  { name: 'is_past', of: '$cookie_trangan_xem_lai', rules: [['~.', '1']] },
  // By status, since who is sent to a plain page arrives there with GET.
  { name: 'allow', of: '$status', rules: [['405', 'GET, HEAD']] },
]

const fileMaps: readonly NginxMap[] = [
  {
    name: 'file',
    of: '$uri',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: nginx writes its variables so.
    rules: [['~^(?<trangan_folder>.*/)$', '${trangan_folder}index.html']],
    otherwise: '$uri',
  },
  {
    name: 'is_hidden',
    of: '$uri',
    rules: [
      ['/404.html', '1'],
      ['~^/tep/', ''],
      [String.raw`~/index\.html$`, '1'],
    ],
  },
  { name: 'policy', of: '$request_uri', rules: [['~^/tep/', 'cross-origin']], otherwise: 'same-origin' },
  {
    name: 'cache',
    of: '$request_uri',
    rules: [[`~^(?:${lastingFolders.join('|')})`, cacheControl('/tep/')]],
    otherwise: cacheControl('/'),
  },
  {
    name: 'type',
    of: '$trangan_file',
    rules: typeRules.map(({ pattern, type }) => [`~*${pattern}`, type]),
    otherwise: 'application/octet-stream',
  },
  {
    name: 'type_sent',
    of: '$status:$http_range',
    rules: [
      ['~^304', ''],
      // An answer of several parts has a type that nginx gives it.
      [String.raw`~:bytes=\d+-\d+(?:, ?\d+-\d+)+$`, ''],
    ],
    otherwise: '$trangan_type',
  },
  {
    name: 'vary',
    of: '$trangan_type',
    rules: [...new Set(typeRules.map(({ type }) => type).filter(isCompressible))].map((type) => [
      type,
      'Accept-Encoding',
    ]),
  },
  {
    name: 'ranges',
    of: '$status:$http_range',
    rules: [
      ['~^304', 'bytes'],
      ['~^20[06]:bytes=', 'bytes'],
    ],
  },
  // The link leads to objects/<aa>/<sha256>, perhaps with .br or .gz.
  {
    name: 'tag',
    of: '$realpath_root',
    rules: (
      [
        ['plain', '', ''],
        ['brotli', String.raw`\.br`, '-br'],
        ['gzipped', String.raw`\.gz`, '-gzip'],
      ] as const
    ).map(([name, end, suffix]) => [
      `~/(?<trangan_${name}>[0-9a-f]{32})[0-9a-f]{32}${end}$`,
      `\${trangan_${name}}${suffix}`,
    ]),
  },
  { name: 'etag', of: '$trangan_tag', rules: [['', '']], otherwise: '"$trangan_tag"' },
  {
    name: 'is_unchanged',
    of: '$http_if_none_match|$trangan_tag',
    rules: [
      [String.raw`~^\s*\*\s*\|`, '1'],
      [String.raw`~"([0-9a-f]{32}(?:-br|-gzip)?)".*\|\1$`, '1'],
    ],
  },
]

/** Not with `q=0`, and not for a part of a file: parts are always of the plain bytes. */
const accepts = (encoding: string): string =>
  String.raw`~*^\|(?:.*[\s,])?${encoding}\s*(?:,|$|;\s*q\s*=\s*(?:1|0?\.0*[1-9]))`

const encodingMaps: readonly NginxMap[] = [
  { name: 'br', of: '$http_range|$http_accept_encoding', rules: [[accepts('br'), 'br']], otherwise: 'none' },
  {
    name: 'gzip',
    of: '$http_range|$http_accept_encoding',
    rules: [[accepts('(?:x-)?gzip'), 'gzip']],
    otherwise: 'none',
  },
  {
    name: 'encoding',
    of: '$status:$trangan_form',
    rules: [
      ['~^304', ''],
      ['~:br$', 'br'],
      ['~:gzip$', 'gzip'],
    ],
  },
]

const toText = ({ of, name, rules, otherwise = '' }: NginxMap): string =>
  [
    `map ${quote(of)} $trangan_${name} {`,
    `    default ${quote(otherwise)};`,
    ...rules.map(([pattern, value]) => `    ${quote(pattern)} ${quote(value)};`),
    '}',
  ].join('\n')
