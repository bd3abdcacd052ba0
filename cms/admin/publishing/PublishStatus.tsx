'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { StatusAnswer } from '../../publishing/endpoints/statusEndpoint.ts'
import { type Language, languageOf } from './moments.ts'
import { PortalLinks } from './PortalLinks.tsx'
import { StatusLine } from './StatusLine.tsx'
import { TouchedPages } from './TouchedPages.tsx'
import { usePublishStates } from './usePublishStates.ts'
import './publishing.css'

const words = {
  vi: { title: 'Trên cổng thông tin', whereUsed: 'Hiện ở những bài, trang dùng đến.' },
  en: { title: 'On the portal', whereUsed: 'Shown by the articles and pages that use it.' },
} as const

/** In the sidebar of a document: when it went live and where, without reloading the page. */
export const PublishStatus = () => {
  const { id, collectionSlug, lastUpdateTime, hasPublishedDoc, versionCount } = useDocumentInfo()
  const language = languageOf(useTranslation().i18n.language)
  const version = [lastUpdateTime, hasPublishedDoc, versionCount].join()
  const portals = usePublishStates({ collection: collectionSlug, id, version })
  if (id === undefined || !portals) return null
  return (
    <section className="publishing-status" aria-label={words[language].title}>
      <h2 className="publishing-status__title">{words[language].title}</h2>
      <div role="status">
        {portals.length === 0 && <StatusLine state={{ state: 'none' }} language={language} now="" />}
        {portals.map((portal) => (
          <Portal
            key={portal.agency}
            portal={portal}
            language={language}
            isOnly={portals.length === 1}
            isLibrary={collectionSlug === 'media' || collectionSlug === 'files'}
          />
        ))}
      </div>
    </section>
  )
}

type PortalProps = { portal: StatusAnswer['portals'][number]; language: Language; isOnly: boolean; isLibrary: boolean }

const Portal = ({ portal, language, isOnly, isLibrary }: PortalProps) => (
  <div className="publishing-status__portal">
    {!isOnly && <p className="publishing-status__name">{portal.name}</p>}
    {isLibrary && portal.state === 'live' ? (
      <p className="publishing-status__note">{words[language].whereUsed}</p>
    ) : (
      <StatusLine state={portal} language={language} now={new Date().toISOString()} />
    )}
    {portal.state === 'live' && portal.paths.length > 0 && (
      <PortalLinks origin={portal.origin} paths={portal.paths} language={language} isWhole />
    )}
    {(portal.state === 'live' || portal.state === 'removed') && portal.touched && (
      <TouchedPages origin={portal.origin} touched={portal.touched} language={language} />
    )}
  </div>
)
