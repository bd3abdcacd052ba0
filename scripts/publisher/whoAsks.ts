import { userInfo } from 'node:os'

/** The person at the keyboard, for the record of a release. */
export const whoAsks = (): string => {
  try {
    return `${userInfo().username} (dòng lệnh)`
  } catch {
    return 'dòng lệnh'
  }
}
