import type { Profile } from '@trangan/legal'
import type { Language } from '../publishing/moments.ts'
import { ReplacedNotice } from './ReplacedNotice.tsx'
import type { AgencyScore } from './readScores.ts'
import { ScoreBar } from './ScoreBar.tsx'
import { words } from './words.ts'

type Props = { profile: Profile; agencies: AgencyScore[]; language: Language }

/** How far every portal is from what the law asks, the furthest first. */
export const ScoreBoard = ({ profile, agencies, language }: Props) => {
  const text = words[language]
  const furthestFirst = agencies.toSorted((a, b) => a.score.percent - b.score.percent)
  return (
    <section className="publishing-board" aria-labelledby="legal-board">
      <div className="publishing-board__head">
        <h2 id="legal-board">{text.board(profile.decree)}</h2>
      </div>
      <ReplacedNotice profile={profile} language={language} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <section className="publishing-table" aria-label={text.board(profile.decree)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.agency}</th>
              <th scope="col">{text.share}</th>
              <th scope="col">{text.missing}</th>
            </tr>
          </thead>
          <tbody>
            {furthestFirst.map((agency) => (
              <Row key={agency.id} agency={agency} language={language} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

/** So many missing sections are named, the others counted. */
const named = 4

const Row = ({ agency: { name, score }, language }: { agency: AgencyScore; language: Language }) => {
  const text = words[language]
  const rest = score.missing.length - named
  const missing = score.missing.slice(0, named).map((requirement) => requirement.name[language])
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <ScoreBar percent={score.percent} label={`${score.percent}%`} />
      </td>
      <td>{missing.length === 0 ? text.nothing : [missing.join('; '), rest > 0 ? text.more(rest) : ''].join(' ')}</td>
    </tr>
  )
}
