import type { Language } from './moments.ts'
import { readablePath } from './readablePath.ts'

const words = { vi: { opens: 'mở trong thẻ mới' }, en: { opens: 'opens in a new tab' } } as const

type Props = {
  origin: string
  paths: readonly string[]
  language: Language
  /** With the host in front; else the path alone, where the host was said already. */
  isWhole?: boolean
}

/** Addresses on a portal, each a link. */
export const PortalLinks = ({ origin, paths, language, isWhole = false }: Props) => (
  <ul className="publishing-status__links">
    {paths.map((path) => (
      <li key={path}>
        <a href={`${origin}${path}`} target="_blank" rel="noopener noreferrer">
          {isWhole ? `${new URL(origin).host}${decodeURI(path)}` : readablePath(path, language)}
          <span className="publishing-hidden"> ({words[language].opens})</span>
        </a>
      </li>
    ))}
  </ul>
)
