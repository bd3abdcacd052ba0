import type { LatencySlot } from '../../../publishing/history/latency.ts'
import type { Latencies } from '../../../publishing/history/readLatencies.ts'
import { type Language, spanText } from '../moments.ts'
import { scaleOf } from './chartScale.ts'
import { queueWords } from './queueWords.ts'

type Props = { latencies: Latencies; language: Language }

/** Units of the drawing. */
const width = 960
const height = 200
const left = 60
const bottom = 28
const top = 12

/** A day of publishing: for each hour the median as a bar, the 95th percentile as a line above it. */
export const LatencyChart = ({ latencies, language }: Props) => {
  const words = queueWords[language]
  return (
    <section className="queue-chart" aria-labelledby="queue-chart">
      <div className="queue-chart__head">
        <h2 id="queue-chart">{words.chart}</h2>
        <p className="queue-chart__legend">
          <span className="queue-chart__key queue-chart__key--median" /> {words.median}
          <span className="queue-chart__key queue-chart__key--high" /> {words.high}
        </p>
      </div>
      <p className="queue-chart__note">{latencies.count ? words.chartNote(latencies.count) : words.chartEmpty}</p>
      {latencies.count > 0 && <Drawing slots={latencies.slots} language={language} />}
      {latencies.count > 0 && <Figures slots={latencies.slots} language={language} />}
    </section>
  )
}

type Slots = { slots: readonly LatencySlot[]; language: Language }

const Drawing = ({ slots, language }: Slots) => {
  const { most, ticks } = scaleOf(Math.max(...slots.map(({ p95 = 0 }) => p95)))
  const step = (width - left) / slots.length
  const y = (value: number) => top + (height - top - bottom) * (1 - value / most)
  return (
    <svg className="queue-chart__drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="queue-chart__grid" x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
          <text className="queue-chart__text" x={left - 10} y={y(tick) + 4} textAnchor="end">
            {spanText(tick, language)}
          </text>
        </g>
      ))}
      {slots.map(({ from, p50, p95 }, index) => {
        const x = left + index * step
        return (
          <g key={from}>
            {p50 !== undefined && (
              <rect
                className="queue-chart__median"
                x={x + step * 0.2}
                width={step * 0.6}
                y={y(p50)}
                height={Math.max(2, y(0) - y(p50))}
                rx={2}
              />
            )}
            {p95 !== undefined && (
              <line className="queue-chart__high" x1={x + step * 0.1} x2={x + step * 0.9} y1={y(p95)} y2={y(p95)} />
            )}
            {index % 3 === 0 && (
              <text className="queue-chart__text" x={x + step / 2} y={height - 8} textAnchor="middle">
                {hourOf(from)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** The same figures for those who cannot see the drawing. */
const Figures = ({ slots, language }: Slots) => {
  const words = queueWords[language]
  return (
    <table className="publishing-hidden">
      <caption>{words.chart}</caption>
      <thead>
        <tr>
          {[words.hour, words.count, words.median, words.high].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {slots.map(({ from, count, p50, p95 }) => (
          <tr key={from}>
            <th scope="row">{hourOf(from)}</th>
            <td>{count}</td>
            <td>{p50 === undefined ? '–' : spanText(p50, language)}</td>
            <td>{p95 === undefined ? '–' : spanText(p95, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const hourOf = (iso: string): string =>
  new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(iso))
