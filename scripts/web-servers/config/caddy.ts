import { cacheControl, isCompressible, lastingFolders } from '../../../sites/server/caching.ts'
import { plainPage } from '../../../sites/server/plainPage.ts'
import { type Headers, securityHeaders } from '../../../sites/server/securityHeaders.ts'
import type { WebSite } from './site.ts'
import { typeRules } from './types.ts'

/**
 * Configuration of Caddy for all portals. With HTTPS, Caddy gets a certificate for each host by itself. ETag and
 * Last-Modified are Caddy's own (time and size of the file): several machines behind one address should rather run nginx.
 */
export const caddyConfiguration = (
  site: WebSite,
): string => `# Written by: npm run web-servers. Changes by hand are lost.
{
	admin off
${site.isHttps ? '' : '	auto_https off\n'}}

${addresses(site)} {
${bind(site)}	map {host} {agency} {
${[...site.agencies].map(([host, agency]) => `		${host} ${agency}`).join('\n')}
		default ""
	}
	@write not method GET HEAD
	@foreign expression \`{agency} == ""\`
${onDemand(site)}
	handle {
${indented(published(site))}
	}

	handle_errors {
		@missing expression \`{err.status_code} == 404 && {agency} != ""\`
		handle @missing {
			root * ${tree(site)}/identity
			rewrite * /404.html
${headers(securityHeaders(site), '			')}
			header {
				Vary Accept-Encoding
				defer
			}
			header Accept-Ranges bytes
			header Content-Type "text/html; charset=utf-8"
			header Cache-Control no-cache
			file_server {
				status 404
			}
		}
		handle {
			root * ${site.folder}/plain
${headers(plainHeaders(site), '			')}
			header -Vary
			rewrite * /{err.status_code}.html
			file_server {
				status {err.status_code}
			}
		}
	}
}
`

/** What answers out of the trees. */
const published = (site: WebSite): string => `${pageHeaders(site)}
	root * ${tree(site)}/identity

${refusals}
	@hidden {
		path */index.html /404.html
		not path /tep/*
	}
	error @hidden 404
${types()}
${varying()}
	header ?Cache-Control "${cacheControl('/')}"
	@lasting path ${lastingFolders.map((folder) => `${folder}*`).join(' ')}
	header @lasting Cache-Control "${cacheControl('/tep/')}"
	@shared path /tep/*
	header @shared Cross-Origin-Resource-Policy cross-origin
${compressedForm(site, 'br')}
${compressedForm(site, 'gzip')}
	# The first root that fits counts, and the last header.
	root @br ${tree(site)}/br
	root @gzip ${tree(site)}/gzip
	header @gzip Content-Encoding gzip
	header @br Content-Encoding br
	file_server`

const refusals = '	error @write 405\n	error @foreign 421'

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '	')

const tree = ({ folder }: WebSite): string => `${folder}/agencies/{agency}/live`

const addresses = ({ isHttps, agencies, listen }: WebSite): string =>
  isHttps ? [...agencies.keys()].filter((host) => host.includes('.')).join(', ') : `http://:${portOf(listen)}`

const portOf = (listen: string): string => listen.slice(listen.lastIndexOf(':') + 1)

const bind = ({ listen }: WebSite): string =>
  listen.includes(':') ? `	bind ${listen.slice(0, listen.lastIndexOf(':'))}\n` : ''

const headers = (values: Headers, indent = '	'): string =>
  Object.entries(values)
    .map(([name, value]) => `${indent}header ${name} "${value}"`)
    .join('\n')

/** Files that others may show have another policy: that of all others is only a default. */
const pageHeaders = ({ isHttps }: WebSite): string => {
  const { 'cross-origin-resource-policy': policy = '', ...others } = securityHeaders({ isHttps })
  return `${headers(others)}\n	header ?Cross-Origin-Resource-Policy "${policy}"`
}

const plainHeaders = ({ isHttps }: WebSite): Headers => {
  const { 'content-length': _length, ...others } = plainPage(404, { isHttps }).headers
  return others
}

const types = (): string =>
  [{ pattern: '/$', type: 'text/html; charset=utf-8' }, ...typeRules.toReversed()]
    .map(({ pattern, type }, number) => {
      return `	@type${number} path_regexp (?i)${pattern}\n	header @type${number} Content-Type "${type}"`
    })
    .join('\n')

/** What Caddy says of this differs between its versions: 2.10 says it of every file, 2.6 of none. Pictures do not vary. */
const varying = (): string => {
  const patterns = typeRules.filter(({ type }) => isCompressible(type)).map(({ pattern }) => pattern)
  const compressible = `path_regexp (?i)(?:/$|${patterns.join('|')})`
  return `	@compressible ${compressible}
	header @compressible {
		Vary Accept-Encoding
		defer
	}
	@uncompressible not ${compressible}
	header @uncompressible -Vary`
}

/** A compressed form where it is there and welcome; parts are always of the plain bytes. */
const compressedForm = (site: WebSite, form: 'br' | 'gzip'): string => `	@${form} {
		header_regexp Accept-Encoding \`${String.raw`(^|[\s,])${form}\s*(,|$|;\s*q=(1|0?\.0*[1-9]))`}\`
		header !Range
		file {
			root ${tree(site)}/${form}
			try_files {path}index.html {path}
		}
	}`

/** What the portal server makes for each request: searches, pictures, and portals as they were. */
const onDemand = ({ onDemand }: WebSite): string =>
  onDemand === undefined
    ? ''
    : Object.entries(onDemandMatchers)
        .map(
          ([name, matcher]) => `	@${name} {
${matcher.map((line) => `		${line}`).join('\n')}
	}
	handle @${name} {
${indented(refusals)}
		reverse_proxy ${onDemand}
	}
`,
        )
        .join('')

const onDemandMatchers = {
  past: [String.raw`header_regexp Cookie (?:^|;\s*)trangan_xem_lai=[^;]`],
  search: ['path /tim-kiem/', 'query q=*'],
  made: ['path /api/tim-kiem /api/tim-kiem/khong-thay /van-ban/loc/ /anh-chia-se/* /_xem-lai/*'],
} as const
