import type { QueueAnswer } from '../../../publishing/endpoints/queueEndpoint.ts'
import { type Language, momentText, spanText } from '../moments.ts'
import { queueWords } from './queueWords.ts'

type Props = QueueAnswer & { language: Language }

/** The queue in six figures. */
export const QueueFigures = ({ portals, latencies, now, language }: Props) => {
  const words = queueWords[language]
  const waiting = portals.reduce((sum, portal) => sum + portal.waiting, 0)
  const oldest = portals.flatMap(({ oldestWaiting }) => oldestWaiting ?? []).sort()[0]
  const proven = portals.flatMap(({ proof }) => proof?.at ?? []).sort()[0]
  const span = (milliseconds: number | undefined) =>
    milliseconds === undefined ? '–' : spanText(milliseconds, language)
  const figures = [
    { label: words.waiting, value: String(waiting), isBad: false },
    {
      label: words.oldest,
      value: oldest ? span(Date.parse(now) - Date.parse(oldest)) : '–',
      isBad: isOld(oldest, now),
    },
    { label: words.p50, value: span(latencies.p50), isBad: false },
    { label: words.p95, value: span(latencies.p95), isBad: false },
    {
      label: words.failing,
      value: String(portals.filter(({ failure }) => failure).length),
      isBad: portals.some(({ failure }) => failure),
    },
    {
      label: words.proven,
      value: proven ? momentText({ iso: proven, now, language, isShort: true }) : words.notYet,
      isBad: false,
    },
  ]
  return (
    <dl className="queue-figures">
      {figures.map(({ label, value, isBad }) => (
        <div key={label} className={isBad ? 'queue-figures__one queue-figures__one--bad' : 'queue-figures__one'}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A change that waits for a minute waits too long. */
const isOld = (oldest: string | undefined, now: string): boolean =>
  oldest !== undefined && Date.parse(now) - Date.parse(oldest) > 60_000
