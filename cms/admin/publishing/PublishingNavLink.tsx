import Link from 'next/link'
import type { ServerProps } from 'payload'
import { isCentralIT } from '../../access/membership.ts'
import { languageOf } from './moments.ts'

const words = { vi: 'Xuất bản', en: 'Publishing' } as const

/** In the navigation of central IT: the way to the queue and the releases. */
export const PublishingNavLink = ({ user, i18n }: ServerProps) =>
  isCentralIT(user) ? (
    <Link className="nav__link" href="/admin/publishing">
      <span className="nav__link-label">{words[languageOf(i18n.language)]}</span>
    </Link>
  ) : null
