import { startCms } from '../../../cms/testing/startCms.ts'
import { listed } from '../listed.ts'
import { stormDrill } from './stormDrill.ts'

/** The full drill: 27 agencies, so many rounds, 100 unless told otherwise, on a fresh SQLite database. */
export const drill = async (rounds = 100): Promise<boolean> => {
  const cms = await startCms()
  try {
    const storm = { payload: cms.payload, folder: `${cms.folder}/portals`, agencies: 27, rounds, publishers: 3 }
    const { changes, releases, seconds, problems } = await stormDrill(storm)
    console.log(`${changes} changes of 27 agencies live in ${releases} releases after ${seconds.toFixed(1)} s:`)
    console.log(listed('problems', problems).join('\n'))
    return problems.length === 0
  } finally {
    await cms.stop()
  }
}
