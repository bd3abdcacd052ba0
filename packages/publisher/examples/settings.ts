import { serviceLink } from '@trangan/services'
import type { PlanSettings } from '../plan/settings.ts'

/** Settings as a small province would have them. */
export const exampleSettings: PlanSettings = {
  buildId: 'build-1',
  locale: 'vi',
  originPattern: 'https://{host}',
  provinceOrigin: 'https://cacdonvi.ninhbinh.gov.vn',
  provinceName: 'Tỉnh Ninh Bình',
  stylesheetOf: ({ family, accent }) => `/* ${family} */:root{--accent:${accent}}\n`,
  serviceLink: (procedure) => serviceLink(procedure),
  assets: [],
}
