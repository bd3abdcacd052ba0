import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { agencies } from './cms/access/agencies.ts'
import { hardenSystem } from './cms/access/isolation/hardenSystem.ts'
import { isolateAgencies } from './cms/access/isolation/isolateAgencies.ts'
import { publishingViews } from './cms/admin/publishing/publishingViews.ts'
import { logging } from './cms/api/logging.ts'
import { tellConflict } from './cms/api/tellConflict.ts'
import { withoutMailServer } from './cms/api/withoutMailServer.ts'
import { createAgencies } from './cms/collections/Agencies/index.ts'
import { Appointments } from './cms/collections/Appointments/index.ts'
import { Articles } from './cms/collections/Articles/index.ts'
import { Categories } from './cms/collections/Categories/index.ts'
import { Consultations } from './cms/collections/Consultations/index.ts'
import { Events } from './cms/collections/Events/index.ts'
import { Files } from './cms/collections/Files/index.ts'
import { Galleries } from './cms/collections/Galleries/index.ts'
import { Homes } from './cms/collections/Homes/index.ts'
import { LegalDocuments } from './cms/collections/LegalDocuments/index.ts'
import { Media } from './cms/collections/Media/index.ts'
import { Menus } from './cms/collections/Menus/index.ts'
import { Pages } from './cms/collections/Pages/index.ts'
import { People } from './cms/collections/People/index.ts'
import { Procedures } from './cms/collections/Procedures/index.ts'
import { Publications } from './cms/collections/Publications/index.ts'
import { Questions } from './cms/collections/Questions/index.ts'
import { Synonyms } from './cms/collections/Synonyms/index.ts'
import { Units } from './cms/collections/Units/index.ts'
import { Users } from './cms/collections/Users/index.ts'
import { Videos } from './cms/collections/Videos/index.ts'
import { WebsiteGroups } from './cms/collections/WebsiteGroups/index.ts'
import { chooseDatabase } from './cms/database/chooseDatabase.ts'
import { readEnvironment } from './cms/environment.ts'
import { editor } from './cms/fields/editor.ts'
import { withoutEmptyDrafts } from './cms/fields/empty-drafts/withoutEmptyDrafts.ts'
import { composeAccents } from './cms/language/composeAccents.ts'
import { languages } from './cms/language/languages.ts'
import { root } from './cms/paths.ts'
import { publishingCollections } from './cms/publishing/collections/publishingCollections.ts'
import { publishingEndpoints } from './cms/publishing/endpoints/publishingEndpoints.ts'
import { recordsChanges } from './cms/publishing/hooks/recordsChanges.ts'
import { defaultFamily, families } from './themes/tokens/families.ts'
import { unreadablePairs } from './themes/tokens/unreadablePairs.ts'

const environment = readEnvironment()
const Agencies = createAgencies({ families, defaultFamily, unreadablePairs })
const content = [Articles, Pages, Procedures]
const disclosure = [LegalDocuments, Publications, Consultations, Questions]
const organisation = [Units, People, Appointments, Events]
const library = [Media, Files, Galleries, Videos]
const portal = [Homes, Menus, Categories, WebsiteGroups, Synonyms]
const shownOnPortals = [...content, ...disclosure, ...organisation, ...library, ...portal, Agencies]

/** What the CMS is made of. */
export default buildConfig({
  serverURL: environment.cmsOrigin,
  secret: environment.secret,
  db: chooseDatabase(environment),
  collections: [...shownOnPortals.map(withoutEmptyDrafts).map(recordsChanges), Users, ...publishingCollections],
  endpoints: publishingEndpoints,
  plugins: [agencies, composeAccents, isolateAgencies],
  editor,
  sharp,
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    importMap: {
      baseDir: path.join(root, 'cms'),
      importMapFile: path.join(root, 'cms/app/(payload)/admin/importMap.js'),
    },
    meta: {
      titleSuffix: ' – Trangan',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    },
    components: {
      graphics: { Logo: '/admin/brand/Logo.tsx#Logo', Icon: '/admin/brand/Icon.tsx#Icon' },
      beforeNavLinks: ['/admin/publishing/PublishingNavLink.tsx#PublishingNavLink'],
      views: publishingViews,
      beforeDashboard: [
        '/admin/welcome/Welcome.tsx#Welcome',
        '/admin/publishing/PublishingDashboard.tsx#PublishingDashboard',
        '/admin/legal/LegalDashboard.tsx#LegalDashboard',
        '/admin/searches/UnansweredDashboard.tsx#UnansweredDashboard',
      ],
    },
  },
  localization: {
    locales: [
      { code: 'vi', label: { vi: 'Tiếng Việt', en: 'Vietnamese' } },
      { code: 'en', label: { vi: 'Tiếng Anh', en: 'English' } },
    ],
    defaultLocale: 'vi',
    fallback: true,
  },
  i18n: languages,
  hooks: { afterError: [tellConflict] },
  graphQL: { disable: true },
  cors: [environment.cmsOrigin],
  csrf: [environment.cmsOrigin],
  maxDepth: 3,
  telemetry: false,
  email: withoutMailServer,
  ...logging(environment.logLevel),
  typescript: { autoGenerate: false, outputFile: path.join(root, 'cms/payload-types.ts') },
}).then(hardenSystem)
