import Link from 'next/link'
import { type Language, momentText } from './moments.ts'
import type { OwnWork as Work } from './readOwnWork.ts'
import { StatusLine } from './StatusLine.tsx'
import './publishing.css'

type Props = { work: Work; language: Language; now: string }

const words = {
  vi: {
    drafts: 'Bản nháp của bạn',
    noDrafts: 'Bạn không có bản nháp nào.',
    published: 'Vừa xuất bản',
    nonePublished: 'Cơ quan chưa xuất bản bài nào.',
    portal: 'Cổng của cơ quan',
    edited: 'Sửa lúc',
    untitled: '(chưa có tiêu đề)',
    opens: 'mở trong thẻ mới',
  },
  en: {
    drafts: 'Your drafts',
    noDrafts: 'You have no drafts.',
    published: 'Just published',
    nonePublished: 'Nothing published yet.',
    portal: 'Your portal',
    edited: 'Edited',
    untitled: '(no title yet)',
    opens: 'opens in a new tab',
  },
} as const

const editHref = (id: string): string => `/admin/collections/articles/${id}`

/** What an editor goes on with: drafts, what was published last and whether it is live, the portal itself. */
export const OwnWork = ({ work, language, now }: Props) => (
  <div className="publishing-board publishing-board__columns">
    <Published {...{ work, language, now }} />
    <div className="publishing-board__stack">
      <Drafts {...{ work, language, now }} />
      <Portals {...{ work, language, now }} />
    </div>
  </div>
)

const Drafts = ({ work, language, now }: Props) => (
  <section className="publishing-card">
    <h2>{words[language].drafts}</h2>
    {work.drafts.length === 0 && <p className="publishing-card__note">{words[language].noDrafts}</p>}
    <ul className="publishing-card__list">
      {work.drafts.map(({ id, title, updatedAt }) => (
        <li key={id}>
          <Link className="publishing-card__title" href={editHref(id)}>
            {title || words[language].untitled}
          </Link>
          <p className="publishing-card__note">
            {words[language].edited} {momentText({ iso: updatedAt, now, language })}
          </p>
        </li>
      ))}
    </ul>
  </section>
)

const Published = ({ work, language, now }: Props) => (
  <section className="publishing-card">
    <h2>{words[language].published}</h2>
    {work.published.length === 0 && <p className="publishing-card__note">{words[language].nonePublished}</p>}
    <ul className="publishing-card__list">
      {work.published.map(({ id, title, state }) => (
        <li key={id}>
          <Link className="publishing-card__title" href={editHref(id)}>
            {title}
          </Link>
          {state && <StatusLine state={state} language={language} now={now} />}
        </li>
      ))}
    </ul>
  </section>
)

const Portals = ({ work, language }: Props) => (
  <section className="publishing-card">
    <h2>{words[language].portal}</h2>
    <ul className="publishing-card__list">
      {work.portals.map(({ agency, name, origin }) => (
        <li key={agency}>
          <p className="publishing-card__title">{name}</p>
          <a href={origin} target="_blank" rel="noopener noreferrer">
            {new URL(origin).host}
            <span className="publishing-hidden"> ({words[language].opens})</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
)
