import { plainPage } from '../../../sites/server/plainPage.ts'
import { type Headers, securityHeaders } from '../../../sites/server/securityHeaders.ts'
import { nginxMaps, quote } from './nginxMaps.ts'
import { plainStatuses } from './plainPages.ts'
import type { WebSite } from './site.ts'

/**
 * Configuration of nginx for all portals, to be included in its `http` block. It uses no module beyond the core:
 * the form of a file (brotli, gzip, plain) is chosen here, and the ETag is read off the object that a link leads to.
 */
export const nginxConfiguration = (site: WebSite): string =>
  `# Written by: npm run web-servers. Changes by hand are lost.
${nginxMaps(site)}
server {
    listen ${site.listen} default_server;
    server_name _;
    server_tokens off;
    merge_slashes off;
    absolute_redirect off;
    etag off;
    if_modified_since off;
    types { }
    default_type "";
    large_client_header_buffers 4 16k;
    include ${quote(`${site.folder}/nginx-tls*.conf`)};

    error_page 404 /.missing;
${plainStatuses.map((status) => `    error_page ${status} /.plain/${status}.html;`).join('\n')}

    # A file that is there. nginx reads the object's digest off the path that the link leads to.
    location ~ ^/\\.file$ {
        internal;
        if ($trangan_is_unchanged) { return 419; }
${sendFile(site)}
    }

    # The same for who has it already: \`return 304\` would claim a length of 0.
    error_page 419 =304 /.unchanged;
    location ~ ^/\\.unchanged$ {
        internal;
${sendFile(site)}
    }

    # The agency's own page for an address that does not exist.
    location ~ ^/\\.missing$ {
        internal;
${chooseForm(site, '/404.html')}
        alias ${tree(site)}/$trangan_form/404.html;
${headers({ ...fileHeaders(site), 'content-type': 'text/html; charset=utf-8', vary: 'Accept-Encoding', 'cache-control': 'no-cache', 'accept-ranges': 'bytes' })}
    }

    # Pages of no agency.
    location ^~ /.plain/ {
        internal;
        alias ${site.folder}/plain/;
${headers({ ...plainHeaders(site), allow: '$trangan_allow' })}
    }
${onDemandLocation(site)}
    location ~ ^/ {
        if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }
        if ($trangan_is_long) { return 414; }
        if ($trangan_is_malformed) { return 400; }
        if ($trangan_agency = "") { return 421; }
        if (!-e ${site.folder}/agencies/$trangan_agency/live) { return 503; }
${site.onDemand ? '        if ($trangan_is_on_demand) { return 418; }\n        if ($trangan_is_past) { return 418; }\n' : ''}        set $trangan_found no;
        if (-f ${tree(site)}/identity$trangan_file) { set $trangan_found yes; }
        if ($trangan_is_hidden) { set $trangan_found no; }
        if (-f ${tree(site)}/identity$uri/index.html) { set $trangan_found "$trangan_found-folder"; }
        if ($trangan_found = no-folder) { return 308 $trangan_path/$is_args$args; }
        if ($trangan_found ~ ^no) { return 404; }
${chooseForm(site, '$trangan_file')}
        rewrite ^ /.file last;
    }
}
`

const sendFile = (site: WebSite): string => `        alias ${tree(site)}/$trangan_form$trangan_file;
${headers({
  ...fileHeaders(site),
  'content-type': '$trangan_type_sent',
  vary: '$trangan_vary',
  'cache-control': '$trangan_cache',
  'accept-ranges': '$trangan_ranges',
})}`

const tree = ({ folder }: WebSite): string => `${folder}/agencies/$trangan_agency/live`

/** A form that the visitor does not want is looked for in a folder that is not there. */
const chooseForm = (site: WebSite, file: string): string =>
  [
    'set $trangan_form identity;',
    `if (-f ${tree(site)}/$trangan_gzip${file}) { set $trangan_form gzip; }`,
    `if (-f ${tree(site)}/$trangan_br${file}) { set $trangan_form br; }`,
  ]
    .map((line) => `        ${line}`)
    .join('\n')

const fileHeaders = ({ isHttps }: WebSite): Headers => ({
  ...securityHeaders({ isHttps }),
  'cross-origin-resource-policy': '$trangan_policy',
  etag: '$trangan_etag',
  'content-encoding': '$trangan_encoding',
  'last-modified': '',
})

const plainHeaders = ({ isHttps }: WebSite): Headers => {
  const { 'content-length': _length, ...others } = plainPage(404, { isHttps }).headers
  return { ...others, 'last-modified': '' }
}

const headers = (values: Headers): string =>
  Object.entries(values)
    .map(([name, value]) => `        add_header ${name} ${quote(value)} always;`)
    .join('\n')

const onDemandLocation = ({ onDemand }: WebSite): string =>
  onDemand
    ? `
    # Search and combined filters without JavaScript, search over the whole province and as JSON; sharing pictures;
    # portals as they were.
    error_page 418 = @on_demand;
    location @on_demand {
        proxy_pass ${onDemand};
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $remote_addr;
    }
`
    : ''
