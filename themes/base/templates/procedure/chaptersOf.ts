import type { ProcedureModel } from '@trangan/contract/pages'
import type { Words } from '../../../words.ts'

type Table = { rows: readonly unknown[]; text: string }
const isFilled = (table: Table): boolean => table.rows.length > 0 || table.text !== ''

/** The chapters that a procedure has something to say in, in the order of the page, with their anchors. */
export const chaptersOf = (model: ProcedureModel, words: Words) =>
  [
    { id: 'trinh-tu', title: words.steps, isShown: model.steps.length > 0 },
    { id: 'cach-thuc', title: words.methods, isShown: isFilled(model.methods) },
    { id: 'ho-so', title: words.dossier, isShown: isFilled(model.dossier) },
    { id: 'yeu-cau', title: words.conditions, isShown: Boolean(model.conditions) },
    { id: 'ket-qua', title: words.result, isShown: Boolean(model.result) },
    { id: 'can-cu', title: words.legalBases, isShown: isFilled(model.legalBases) },
    { id: 'lien-quan', title: words.related, isShown: Boolean(model.related) },
  ].filter(({ isShown }) => isShown)
