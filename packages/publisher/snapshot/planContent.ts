import { type Plan, type PlanSettings, planChanges, planPortal, planProvince } from '../plan/index.ts'
import type { Content } from './readContent.ts'

/** The plan of an agency's portal, or of the province's index. */
export const planContent = (content: Content, settings: PlanSettings): Plan => {
  if (content.kind === 'province') return planProvince(content.listings, settings)
  const context = content.published.context()
  return content.affected ? planChanges(context) : planPortal(context)
}
