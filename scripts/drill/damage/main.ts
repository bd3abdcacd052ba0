import { listed } from '../listed.ts'
import { damageDrill } from './damageDrill.ts'

/** The full drill: so many pages are harmed in every way, 30 unless told otherwise. */
export const drill = async (pages = 30): Promise<boolean> => {
  const { damages, problems } = await damageDrill({ articles: 30, pages })
  console.log([`${damages} times harmed:`, ...listed('problems', problems)].join('\n'))
  return problems.length === 0
}
