import type { FiguresModel } from '@trangan/contract/pages'
import type { Words } from '../../../words.ts'
import { type Series, seriesOf } from './seriesOf.ts'

type Known = { name: string; value: number }

/**
 * A chart in words, for those who do not see it: how each series begins and ends (`lines`), or its highest and lowest
 * value (`bars`).
 * @example 'Nhà ở: từ 3 (2023), đến 5 (2025)'
 */
export const chartSummary = (figures: FiguresModel, words: Words, format: (value: number) => string): string => {
  const say = (sentence: string, { name, value }: Known) =>
    sentence.replace('{value}', format(value)).replace('{name}', name)
  const describe = (series: Series): string => {
    const known = series.values.filter((one): one is Known => one.value !== null)
    const [first, last] = figures.chart === 'lines' ? [known[0], known.at(-1)] : [extreme(known, 1), extreme(known, -1)]
    if (!first || !last) return `${series.name}: ${words.noFigure}`
    const [begin, end] =
      figures.chart === 'lines' ? [words.chartFrom, words.chartTo] : [words.chartHighest, words.chartLowest]
    return `${series.name}: ${say(begin, first)}, ${say(end, last)}`
  }
  return `${figures.caption}. ${seriesOf(figures).map(describe).join('; ')}.`
}

const extreme = (known: readonly Known[], sign: 1 | -1): Known | undefined =>
  known.reduce<Known | undefined>(
    (best, one) => (best && sign * best.value >= sign * one.value ? best : one),
    undefined,
  )
