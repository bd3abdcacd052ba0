import { type Figure, median } from '../../bench/figures.ts'
import type { Round } from './measureClean.ts'

/** The goals name figures of the large province, and of the small one where nothing changed: those have short names. */
export const cleanFigures = (agencies: number, articles: number, rounds: readonly Round[]): Figure[] => {
  const name = `clean-${agencies}x${articles}`
  const isLarge = articles >= 1_000
  const named = (short: string) => (isLarge ? short : `${name}-${short.replace('clean-', '')}`)
  const of = (figure: string, unit: string, value: (round: Round) => number | undefined, goal?: string): Figure[] => {
    const samples = rounds.flatMap((round) => value(round) ?? [])
    return samples.length === 0 ? [] : [{ figure, value: median(samples), unit, goal, samples }]
  }
  const timesHugo = (figure: string, ours: 'ours' | 'documented', goal: string) =>
    of(figure, '× as fast as Hugo', (round) => round.hugo && round.hugo / round[ours], isLarge ? goal : undefined)
  return [
    ...of(`${name}-files`, 'files', ({ files }) => files),
    ...of(`${name}-seconds`, 's', ({ ours }) => ours),
    ...of(`${name}-speed`, 'files/s', ({ files, ours }) => files / ours),
    ...of(`${name}-hugo-seconds`, 's', ({ hugo }) => hugo),
    ...of(`${name}-astro-seconds`, 's', ({ astro }) => astro),
    ...of(`${name}-cp-seconds`, 's', ({ copy }) => copy),
    ...of(named('clean-vs-cp'), '× the time of cp -r', ({ ours, copy }) => ours / copy, isLarge ? '≤ 4' : undefined),
    ...timesHugo(named('clean-vs-hugo'), 'ours', '≥ 3'),
    ...timesHugo(named('documented-vs-hugo'), 'documented', '≥ 1.25'),
    ...of(named('clean-vs-astro'), '× as fast as astro build', ({ astro, ours }) => astro && astro / ours),
    ...of(
      isLarge ? `${name}-nothing-changed` : 'nothing-changed',
      'ms',
      ({ compare }) => compare * 1000,
      isLarge ? undefined : '≤ 50',
    ),
    ...of(`${name}-nothing-changed-read`, 'ms', ({ again }) => again * 1000),
    ...of(`${name}-memory`, 'MB', ({ memory }) => memory),
  ]
}
