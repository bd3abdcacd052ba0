import type { PlanSettings } from '@trangan/publisher'
import { serviceLink } from '@trangan/services'
import { themeStylesheet } from '@trangan/themes/themeStylesheet.ts'
import type { Environment } from './environment.ts'

/** What plans need to know beside the content; build and assets come from the renderer. */
export const settingsOf = (environment: Environment): Omit<PlanSettings, 'buildId' | 'assets'> => ({
  locale: 'vi',
  originPattern: environment.originPattern,
  provinceOrigin: environment.provinceOrigin,
  provinceName: environment.provinceName,
  stylesheetOf: themeStylesheet,
  serviceLink: (procedure) => serviceLink(procedure),
})
