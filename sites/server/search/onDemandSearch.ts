import { SearchModel, Shell } from '@trangan/contract/pages'
import { searchPath, searchTemplatePath } from '@trangan/contract/paths'
import { presentAnswer, readSearchRequest, type SearchRequest } from '@trangan/search/page'
import { searchWordsIn } from '@trangan/themes/searchWords.ts'
import { z } from 'zod'
import { hasItsAssets } from '../hasItsAssets.ts'
import type { LivePortal, LivePortals } from '../livePortals.ts'
import type { OnDemand, PortalRequest } from '../onDemand.ts'
import { pageAnswer } from '../pageAnswer.ts'
import { readText } from '../readBytes.ts'
import type { Answerer } from './createAnswerer.ts'
import type { RenderPage } from './loadPortalBundle.ts'
import type { Unanswered } from './unanswered.ts'

type Options = {
  portals: LivePortals
  answer: Answerer
  render: RenderPage
  unanswered?: Pick<Unanswered, 'count'> | undefined
  log: (message: string, error: unknown) => void
}

/**
 * Search for visitors without JavaScript: `/tim-kiem/?q=…` answered from the same published index as in the browser,
 * on the same page, filters and all. Without a question the published page answers.
 */
export const onDemandSearch =
  (options: Options): OnDemand =>
  async (request) => {
    const asked = request.path === searchPath ? readSearchRequest(new URLSearchParams(request.query)) : undefined
    if (!asked?.query) return undefined
    try {
      return await answerPage({ ...options, request, asked })
    } catch (error) {
      options.log(`Searching ${request.portal.agency} failed; the page without results answers.`, error)
      return undefined
    }
  }

const answerPage = async ({
  portals,
  answer,
  render,
  unanswered,
  request,
  asked,
}: Options & { request: PortalRequest; asked: SearchRequest }) => {
  const template = await readTemplate(portals, request.portal)
  if (!template) return undefined
  const { shell, page } = template
  const answered = await answer(request.portal, asked)
  if (answered.answer.total === 0) unanswered?.count(request.portal.agency, asked.query)
  const presented = presentAnswer(answered.answer, answered.request, searchWordsIn(shell.locale))
  const html = await render({ shell, page: { ...page, model: { ...page.model, answer: presented } } })
  return (await hasItsAssets(html, request.portal)) ? pageAnswer(html, request) : undefined
}

const Template = z.object({
  shell: Shell,
  page: z.object({
    template: z.literal('search'),
    head: z.object({
      path: z.string(),
      title: z.string(),
      description: z.string(),
      breadcrumb: z.array(z.object({ label: z.string(), href: z.string() })),
      image: z.string().optional(),
    }),
    model: SearchModel,
  }),
})

const readTemplate = async (portals: LivePortals, portal: LivePortal) => {
  const text = await readText(portals, portal, searchTemplatePath)
  return text === undefined ? undefined : Template.parse(JSON.parse(text))
}
