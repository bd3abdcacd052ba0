import { exampleSnapshot } from '@trangan/contract/examples'
import type { RenderInput, Template } from '@trangan/contract/pages'
import { createContext, createPortal, type PlanSettings, planPortal, planProvince } from '../plan/index.ts'

/** One page of each template, planned from the contract's example documents. */
export const examplePages = (): RenderInput[] => {
  const settings = exampleSettings
  const portal = planPortal(createContext(createPortal(exampleSnapshot), settings))
  const province = planProvince([exampleSnapshot.agency], settings)
  const pages = new Map<Template, RenderInput>()
  for (const plan of [portal, province])
    for (const path of plan.paths()) {
      const file = plan.fileAt(path)
      if (file?.kind === 'page' && !pages.has(file.page.template))
        pages.set(file.page.template, { shell: file.shell, page: file.page })
    }
  return [...pages.values()]
}

const exampleSettings: PlanSettings = {
  buildId: 'example',
  locale: 'vi',
  originPattern: 'https://{host}',
  provinceOrigin: 'https://example.vn',
  provinceName: 'Tỉnh Ninh Bình',
  stylesheetOf: () => '',
  serviceLink: () => ({ href: 'https://example.vn/thu-tuc/1', portalName: 'Cổng Dịch vụ công' }),
  assets: [],
}
