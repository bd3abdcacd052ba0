import type { EffectState } from '@trangan/contract'

/** Tình trạng hiệu lực, worded as in the national database of legal documents. */
export const effectStates: Record<EffectState, Record<'vi' | 'en', string>> = {
  pending: { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
  'in-force': { vi: 'Còn hiệu lực', en: 'In force' },
  'partly-expired': { vi: 'Hết hiệu lực một phần', en: 'Partly expired' },
  suspended: { vi: 'Ngưng hiệu lực', en: 'Suspended' },
  expired: { vi: 'Hết hiệu lực toàn bộ', en: 'Expired' },
}
