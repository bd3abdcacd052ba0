import { setTimeout as pause } from 'node:timers/promises'
import { fetchPortal } from '../processes/fetchPortal.ts'
import type { RunningTrangan } from '../processes/runTrangan.ts'

const host = 'sotuphap'
const editor = `bientap@${host}.ninhbinh.gov.vn`

/** Milliseconds from the moment an editor presses Publish until a reader gets the page, for so many articles. */
export const measurePressToLive = async (trangan: RunningTrangan, count: number): Promise<number[]> => {
  const cms = await logIn(trangan)
  const times: number[] = []
  for (let number = 0; number < count; number++) {
    const draft = await cms('POST', '/api/articles?draft=true', draftOf(cms.agency, number))
    const started = performance.now()
    await cms('PATCH', `/api/articles/${draft.id}`, { _status: 'published' })
    await answered(`${trangan.portal(host)}/tin-tuc/${draft.slug}/`)
    times.push(performance.now() - started)
  }
  return times
}

const draftOf = (agency: string, number: number) => ({
  agency,
  _status: 'draft',
  type: 'news',
  title: `Bài đo thời gian xuất bản số ${number + 1} lúc ${Date.now()}`,
  summary: 'Bài này chỉ để đo.',
  body: { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [paragraph] } },
})

const paragraph = {
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  children: [{ type: 'text', version: 1, text: 'Một đoạn văn.', format: 0, mode: 'normal', style: '', detail: 0 }],
}

const logIn = async ({ cms, passwordOf }: RunningTrangan) => {
  const headers: Record<string, string> = { 'content-type': 'application/json', origin: cms }
  const body = JSON.stringify({ email: editor, password: await passwordOf(editor) })
  const login = await fetch(`${cms}/api/users/login`, { method: 'POST', headers, body })
  const { user } = await login.json()
  headers.cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
  const call = async (method: string, path: string, data: unknown): Promise<{ id: string; slug: string }> => {
    const answer = await fetch(`${cms}${path}`, { method, headers, body: JSON.stringify(data) })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}: ${text.slice(0, 300)}`)
    return JSON.parse(text).doc
  }
  const [membership] = user.agencies
  return Object.assign(call, { agency: String(membership.agency?.id ?? membership.agency) })
}

const answered = async (url: string): Promise<void> => {
  for (const end = performance.now() + 20_000; performance.now() < end; await pause(2)) {
    if ((await fetchPortal(url)).status === 200) return
  }
  throw new Error(`${url} was not live within 20 s`)
}
