import { listed } from '../listed.ts'
import { clockDrill } from './clockDrill.ts'

/** The full drill: so many rounds of eight publishes, 10 unless told otherwise. */
export const drill = async (rounds = 10): Promise<boolean> => {
  const { publishes, problems } = await clockDrill({ rounds })
  console.log(
    [`${publishes} publishes under a clock that is put back and forth:`, ...listed('problems', problems)].join('\n'),
  )
  return problems.length === 0
}
