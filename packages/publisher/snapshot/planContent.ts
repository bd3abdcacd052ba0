import { type Plan, type PlanContext, type PlanSettings, planChanges, planPortal, planProvince } from '../plan/index.ts'
import type { Content } from './readContent.ts'

/** The plan of an agency's portal, or of the province's index. */
export const planContent = (
  content: Content,
  settings: PlanSettings,
): { plan: Plan; context?: PlanContext; affected?: Set<string> | undefined } =>
  content.kind === 'province' ? { plan: planProvince(content.listings, settings) } : planAgency(content)

const planAgency = ({ context, affected }: Extract<Content, { kind: 'agency' }>) => ({
  plan: affected ? planChanges(context) : planPortal(context),
  context,
  affected,
})
