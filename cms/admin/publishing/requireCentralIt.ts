import { redirect } from 'next/navigation'
import { isCentralIT, type Person } from '../../access/membership.ts'

/** Sends everybody but central IT away: custom screens have no guard of their own. */
export const requireCentralIt = (user: Person | null | undefined): void => {
  if (!isCentralIT(user)) redirect('/admin')
}
