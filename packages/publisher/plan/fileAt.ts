import type { Blob } from '@trangan/contract'
import type { HtmlPage } from '@trangan/contract/pages'
import { homePath, inLanguage } from '@trangan/contract/paths'
import type { PlanContext } from './context.ts'
import { assetFile, blobFile, type PlannedFile, pageFile, textFile } from './files.ts'
import { fixedFiles } from './fixedFiles.ts'
import { textOfListAt } from './formats/listTexts.ts'
import { englishPages, englishTexts } from './languages.ts'
import { calendarAt } from './pages/calendar.ts'
import { documentPageAt } from './pages/documentPages.ts'
import { listPageAt } from './pages/listPages.ts'
import { fileBlobPath, mediaBlobPaths } from './portal/blobPaths.ts'
import { refOf } from './portal/keys.ts'

/** The file of a portal at a path. The heart of a plan: the same for one path as for all of them. */
export const fileAt = (context: PlanContext, path: string): PlannedFile | undefined => {
  if (path.startsWith(englishFolder)) return context.english && englishFileAt(context.english, path)
  const blob = blobAt(context, path)
  if (blob) return blob
  const page = pageAt(context, path)
  if (page) return pageFile({ page, shell: context.shell, salt: context.salt })
  return textAt(context, path) ?? searchFileAt(context, path) ?? assetAt(context, path)
}

/** The view model of the page at a path; also what a preview shows. */
export const pageAt = (context: PlanContext, path: string): HtmlPage | undefined => {
  const { english, portal } = context
  if (path.startsWith(englishFolder)) return english && pageAt(english, path.slice(englishFolder.length - 1))
  if (portal.locale === 'en' && path in fixedFiles && !englishPages[path]?.(portal)) return undefined
  const fixed = fixedFiles[path]
  if (fixed) return 'page' in fixed ? fixed.page(context) : undefined
  return listPageAt(context, path) ?? documentPageAt(context, path) ?? calendarAt(context, path)
}

const englishFolder = inLanguage(homePath, 'en')

/** Texts of an English portal are those of its lists; what is one for all languages stands at the root. */
const englishFileAt = (english: PlanContext, path: string): PlannedFile | undefined => {
  const inPortal = path.slice(englishFolder.length - 1)
  const page = pageAt(english, inPortal)
  if (page) return pageFile({ page, shell: english.shell, salt: english.salt })
  const fixed = englishTexts.includes(inPortal) ? fixedFiles[inPortal] : undefined
  const found = fixed && 'text' in fixed ? { ...fixed, text: fixed.text(english) } : textOfListAt(english, inPortal)
  return found && textFile({ path, type: found.type, text: found.text })
}

const textAt = (context: PlanContext, path: string): PlannedFile | undefined => {
  if (path === context.stylesheet.path) return context.stylesheet
  const fixed = fixedFiles[path]
  if (fixed && 'text' in fixed) return textFile({ path, type: fixed.type, text: fixed.text(context) })
  const found = textOfListAt(context, path)
  return found && textFile({ path, ...found })
}

const searchFileAt = ({ search }: PlanContext, path: string): PlannedFile | undefined => {
  const file = search.files().get(path)
  return file && { kind: 'made', ...file }
}

/** A picture or file is published exactly while something published shows it or links to it. */
const blobAt = ({ portal }: PlanContext, path: string): PlannedFile | undefined => {
  for (const key of portal.blobsAt.get(path) ?? []) {
    const blob = portal.mentionedBy.has(key) ? blobOf(portal, key, path) : undefined
    if (blob) return blobFile(path, blob)
  }
  return undefined
}

const blobOf = (portal: PlanContext['portal'], key: string, path: string): Blob | undefined => {
  const { collection, id } = refOf(key)
  const file = collection === 'files' ? portal.files.get(id) : undefined
  if (file) return fileBlobPath(file) === path ? file.blob : undefined
  const media = collection === 'media' ? portal.media.get(id) : undefined
  return media?.renditions[mediaBlobPaths(media).indexOf(path)]?.blob
}

const assetAt = ({ settings }: PlanContext, path: string): PlannedFile | undefined => {
  const asset = settings.assets.find((one) => one.path === path)
  return asset && assetFile(asset)
}
