import { listed } from '../listed.ts'
import { orderDrill } from './orderDrill.ts'

/** The full drill: portals of few and of so many articles, 100 unless told otherwise. */
export const drill = async (most = 100): Promise<boolean> => {
  let isFine = true
  for (const articles of [3, most]) {
    const report = await orderDrill({ articles })
    if ('skipped' in report) console.log(`– skipped: ${report.skipped}`)
    else {
      console.log(`${articles} articles: ${report.renames} renames, ${report.syncs} syncs`)
      console.log(listed('out of order', report.problems).join('\n'))
      isFine &&= report.problems.length === 0
    }
  }
  return isFine
}
