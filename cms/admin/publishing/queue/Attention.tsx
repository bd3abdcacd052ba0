import Link from 'next/link'
import type { PortalOverview } from '../../../publishing/status/readOverview.ts'
import { type Language, momentText } from '../moments.ts'
import { ForcePublish } from './ForcePublish.tsx'
import { LetGo } from './LetGo.tsx'
import { queueWords } from './queueWords.ts'

type Props = { portals: readonly PortalOverview[]; now: string; language: Language }

/** Portals that fail, are kept, or were changed from outside: what happened and what to do about it. */
export const Attention = ({ portals, now, language }: Props) => {
  const words = queueWords[language]
  const concerned = portals.filter(({ failure, keptSince, damage }) => failure || keptSince || isNews(damage, now))
  return (
    <section className="queue-attention" aria-labelledby="queue-attention">
      <h2 id="queue-attention">{words.attention}</h2>
      {concerned.length === 0 && <p className="queue-attention__none">{words.nothing}</p>}
      <ul>
        {concerned.map((portal) => (
          <li key={portal.agency} className="queue-attention__portal">
            <h3>
              <Link href={`/admin/publishing/${portal.agency}`}>{portal.name}</Link>
            </h3>
            <Failure {...{ portal, now, language }} />
            <Damage {...{ portal, now, language }} />
            {portal.keptSince && (
              <div className="queue-attention__case">
                <p>{words.kept(momentText({ iso: portal.keptSince, now, language, isShort: true }))}</p>
                <LetGo agency={portal.agency} language={language} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type CaseProps = { portal: PortalOverview; now: string; language: Language }

const Failure = ({ portal: { agency, name, failure }, now, language }: CaseProps) => {
  const words = queueWords[language]
  if (!failure) return null
  return (
    <div className="queue-attention__case queue-attention__case--bad">
      <p>{failure.message}</p>
      <p className="queue-attention__advice">
        {adviceOn(failure.code, language)}{' '}
        {words.retry(momentText({ iso: failure.retryAt, now, language, isShort: true }))}
      </p>
      {failure.code === 'too-many-removals' && <ForcePublish {...{ agency, name, language }} paths={failure.paths} />}
    </div>
  )
}

const adviceOn = (code: string, language: Language): string => {
  const advice = Object.entries(queueWords[language].advice).find(([known]) => known === code)
  return advice?.[1] ?? ''
}

const Damage = ({ portal: { damage }, now, language }: CaseProps) => {
  const words = queueWords[language]
  if (!isNews(damage, now)) return null
  const moment = (iso: string) => momentText({ iso, now, language, isShort: true })
  return (
    <div className={`queue-attention__case ${damage.repairedAt ? '' : 'queue-attention__case--bad'}`}>
      <p>
        {words.damaged(damage.files.length, moment(damage.at))}{' '}
        {damage.repairedAt ? words.repaired(moment(damage.repairedAt)) : words.notRepaired}
      </p>
      <ul className="queue-attention__files">
        {damage.files.slice(0, 5).map(({ path }) => (
          <li key={path}>
            <code>{path === '*' ? words.manifest : path}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Damage that was repaired is told for a week. */
const isNews = (damage: PortalOverview['damage'], now: string): damage is NonNullable<PortalOverview['damage']> =>
  damage !== undefined && (!damage.repairedAt || Date.parse(now) - Date.parse(damage.at) < 7 * 24 * 60 * 60 * 1000)
