import { listed } from '../listed.ts'
import { faultDrill } from './faultDrill.ts'

/** The full drill: a portal of so many articles, 30 unless told otherwise. */
export const drill = async (articles = 30): Promise<boolean> => {
  const { faults, problems } = await faultDrill({
    articles,
    kinds: ['change', 'rename'],
    note: (text) => console.error(`▸ ${text}`),
  })
  console.log([`${faults} faults, one at every write of a publish:`, ...listed('problems', problems)].join('\n'))
  return problems.length === 0
}
