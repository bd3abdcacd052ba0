import type { Lookout } from '../../../publishing/requests/answers.ts'

/** Opens a tab at once, while the click still allows it, and leads it to the past when its address is there. */
export const openLookout = async (find: () => Promise<Lookout>): Promise<Lookout> => {
  const tab = window.open('about:blank', '_blank')
  try {
    const lookout = await find()
    if (tab) {
      tab.opener = null
      tab.location.href = lookout.address
    }
    return lookout
  } catch (error) {
    tab?.close()
    throw error
  }
}
