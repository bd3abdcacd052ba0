import type { PublishState } from '../../publishing/status/stateOf.ts'
import type { Language } from './moments.ts'
import { statusText } from './statusText.ts'
import './publishing.css'

type Props = { state: PublishState; language: Language; now: string }

/** One sentence with a coloured sign: where a document stands; advice below it after a failure. */
export const StatusLine = ({ state, language, now }: Props) => {
  const { tone, text, advice } = statusText({ state, language, now })
  return (
    <>
      <p className={`publishing-line publishing-line--${tone}`}>
        <span className="publishing-line__sign" aria-hidden="true" />
        <span>{text}</span>
      </p>
      {advice && <p className="publishing-line__advice">{advice}</p>}
    </>
  )
}
