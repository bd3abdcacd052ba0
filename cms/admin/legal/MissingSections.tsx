import type { Profile, Requirement } from '@trangan/legal'
import Link from 'next/link'
import type { TypedUser } from 'payload'
import { agencyCollections } from '../../access/matrix.ts'
import { mayInAgency } from '../../access/membership.ts'
import type { Language } from '../publishing/moments.ts'
import { createHref } from './createHref.ts'
import { ReplacedNotice } from './ReplacedNotice.tsx'
import { collectionOf } from './readHoldings.ts'
import type { AgencyScore } from './readScores.ts'
import { ScoreBar } from './ScoreBar.tsx'
import { words } from './words.ts'

type Props = { profile: Profile; agency: AgencyScore; language: Language; user: TypedUser }

/** What one agency still has to publish, with a way to the form of each. */
export const MissingSections = ({ profile, agency, language, user }: Props) => {
  const { met, missing, percent } = agency.score
  const text = words[language]
  return (
    <section className="publishing-card legal-card" aria-labelledby={`legal-${agency.id}`}>
      <h2 id={`legal-${agency.id}`}>{text.own(profile.decree)}</h2>
      <ScoreBar percent={percent} label={text.met(met.length, met.length + missing.length)} />
      <ReplacedNotice profile={profile} language={language} />
      {missing.length === 0 && <p>{text.complete}</p>}
      <ul className="legal-card__list">
        {missing.map((requirement) => (
          <li key={requirement.id}>
            <span>{requirement.name[language]}</span>
            <Way {...{ requirement, agency: agency.id, language, user }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type WayProps = { requirement: Requirement; agency: string; language: Language; user: TypedUser }

const Way = ({ requirement: { evidence, name }, agency, language, user }: WayProps) => {
  if (evidence.of === 'procedures') return <span className="legal-card__note">{words[language].byCentralIT}</span>
  const href = createHref(evidence)
  const collection = evidence.of === 'portal' ? undefined : collectionOf(evidence)
  const own = agencyCollections.find((slug) => slug === collection)
  if (!href || !own || !mayInAgency(user, { collection: own, action: 'create', agency }))
    return <span className="legal-card__note">{words[language].byOthers}</span>
  return (
    <Link href={href} aria-label={`${words[language].write}: ${name[language]}`}>
      {words[language].write}
    </Link>
  )
}
