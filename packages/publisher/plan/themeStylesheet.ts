import { hash } from 'node:crypto'
import type { Agency } from '@trangan/contract'
import { type PlannedFile, textFile } from './files.ts'
import type { PlanSettings } from './settings.ts'

/** The stylesheet of an agency's theme, at an address that changes with its text: it may be cached for ever. */
export const themeStylesheet = (theme: Agency['theme'], settings: PlanSettings): PlannedFile => {
  const known = made.get(theme)
  const file = known?.settings === settings ? known.file : makeStylesheet(theme, settings)
  made.set(theme, { settings, file })
  return file
}

/** A theme stays the same object until it changes: its colours are computed once. */
const made = new WeakMap<Agency['theme'], { settings: PlanSettings; file: PlannedFile }>()

const makeStylesheet = (theme: Agency['theme'], settings: PlanSettings): PlannedFile => {
  const text = settings.stylesheetOf(theme)
  const path = `${themeFolder}${hash('sha256', text).slice(0, 16)}.css`
  return textFile({ path, type: 'text/css; charset=utf-8', text })
}

/** Where theme stylesheets stand. */
export const themeFolder = '/giao-dien/'
