import type { Touched } from '@trangan/publisher/ports'
import type { Language } from './moments.ts'
import { PortalLinks } from './PortalLinks.tsx'
import { readablePath } from './readablePath.ts'
import { type TouchedText, touchedText } from './touchedText.ts'

type Props = { origin: string; touched: Touched; language: Language }

/** The other addresses that a change made different: the nearest ones at once, the rest on demand. */
export const TouchedPages = ({ origin, touched, language }: Props) => {
  const { heading, pages, more, feeds, removed } = touchedText(touched, language)
  return (
    <div className="publishing-status__touched">
      {heading && <p className="publishing-status__note">{heading}</p>}
      {pages.length > 0 && <PortalLinks origin={origin} paths={pages} language={language} />}
      <Links group={more} origin={origin} language={language} />
      <Links group={feeds} origin={origin} language={language} />
      {removed && (
        <details>
          <summary>{removed.summary}</summary>
          <ul className="publishing-status__links">
            {removed.paths.map((path) => (
              <li key={path}>{readablePath(path, language)}</li>
            ))}
          </ul>
          {removed.rest && <p className="publishing-status__rest">{removed.rest}</p>}
        </details>
      )}
    </div>
  )
}

type LinksProps = { group: TouchedText['more']; origin: string; language: Language }

const Links = ({ group, origin, language }: LinksProps) =>
  group && (
    <details>
      <summary>{group.summary}</summary>
      <PortalLinks origin={origin} paths={group.paths} language={language} />
      {group.rest && <p className="publishing-status__rest">{group.rest}</p>}
    </details>
  )
