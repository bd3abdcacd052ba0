import Link from 'next/link'
import type { Language } from '../publishing/moments.ts'
import type { AgencyQuestions } from './readUnanswered.ts'
import { synonymHref } from './synonymHref.ts'
import { words } from './words.ts'

/** The most frequent ones; whoever has settled these sees the next. */
const shown = 10

type Props = AgencyQuestions & { language: Language; isNamed: boolean }

/** The questions without an answer at one portal, or at all, each with the form of a new synonym; `isNamed` says of which. */
export const UnansweredCard = ({ agency, name, questions, language, isNamed }: Props) => {
  const text = words[language]
  const isProvince = name === undefined
  const rest = questions.length - shown
  return (
    <section className="publishing-card searches-card" aria-labelledby={`searches-${agency}`}>
      <h2 id={`searches-${agency}`}>
        {isNamed || isProvince ? `${text.title}: ${name ?? text.province}` : text.title}
      </h2>
      <p className="publishing-card__note">{isProvince ? `${text.hint} ${text.provinceHint}` : text.hint}</p>
      <ul className="searches-card__list">
        {questions.slice(0, shown).map(({ question, count }) => (
          <li key={question}>
            <span>“{question}”</span>
            <span className="searches-card__count">{text.times(count)}</span>
            <Link href={synonymHref(question)} aria-label={`${text.add}: ${question}`}>
              {text.add}
            </Link>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="publishing-card__note">{text.rest(rest)}</p>}
    </section>
  )
}
