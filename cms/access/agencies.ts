import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import type { Plugin } from 'payload'
import { type AgencyCollection, agencyCollections } from './matrix.ts'
import { isCentralIT } from './membership.ts'

/** Collections of which an agency has one document. */
const single = new Set<AgencyCollection>(['menus', 'homes'])

const belongsToAgency = Object.fromEntries(
  agencyCollections.map((slug) => [slug, single.has(slug) ? { isGlobal: true } : {}]),
)

/** The official multi-tenant plugin: gives documents their agency and users their agencies. */
export const agencies: Plugin = multiTenantPlugin({
  tenantsSlug: 'agencies',
  collections: belongsToAgency,
  tenantField: { name: 'agency' },
  tenantsArrayField: {
    includeDefaultField: false,
    arrayFieldName: 'agencies',
    arrayTenantFieldName: 'agency',
  },
  // Deleting an agency must never delete what it published.
  cleanupAfterTenantDelete: false,
  userHasAccessToAllTenants: isCentralIT,
  i18n: {
    translations: {
      vi: {
        'assign-tenant-button-label': 'Chọn cơ quan',
        'assign-tenant-modal-title': 'Chọn cơ quan cho “{{title}}”',
        'field-assignedTenant-label': 'Cơ quan',
        'nav-tenantSelector-label': 'Cơ quan',
      },
      en: {
        'assign-tenant-button-label': 'Choose agency',
        'assign-tenant-modal-title': 'Choose the agency of “{{title}}”',
        'field-assignedTenant-label': 'Agency',
        'nav-tenantSelector-label': 'Agency',
      },
    },
  },
})
