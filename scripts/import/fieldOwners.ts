import { readFile } from 'node:fs/promises'
import { fold, toOneLine } from '@trangan/vietnamese'
import { parse } from 'yaml'
import { z } from 'zod'

const Rule = z
  .object({
    fields: z.array(z.string()).min(1),
    owners: z.array(z.string()).default([]),
    communes: z.boolean().default(false),
    reason: z.string().optional(),
  })
  .strict()
  .refine((rule) => rule.owners.length > 0 !== (rule.reason !== undefined), 'a rule has either owners or a reason')

const RuleTable = z.object({ agencies: z.record(z.string(), z.string()), rules: z.array(Rule) })
type RuleTable = z.infer<typeof RuleTable>

/** An agency as far as placing procedures needs it. */
export type PlaceableAgency = { id: string; kind: 'department' | 'district' | 'office'; name: string }

/** Where a procedure belongs, or why it belongs nowhere. */
export type Placement = { kind: 'placed'; agencies: string[] } | { kind: 'unplaced'; reason: string }

/** Finds the agencies of a procedure by its field and its level. */
export type Place = (procedure: { field: string; level?: string | undefined }) => Placement

/** The rule table beside this file, checked. */
export const readRuleTable = async (): Promise<RuleTable> => {
  const result = RuleTable.safeParse(parse(await readFile(new URL('field-owners.yaml', import.meta.url), 'utf8')))
  if (!result.success) throw new Error(`scripts/import/field-owners.yaml is wrong:\n${z.prettifyError(result.error)}`)
  for (const rule of result.data.rules)
    for (const owner of rule.owners)
      if (!result.data.agencies[owner])
        throw new Error(
          `scripts/import/field-owners.yaml: the owner "${owner}" is not among its agencies. Add it there.`,
        )
  return result.data
}

/** Applies a rule table to the agencies that exist. */
export const placeBy = (table: RuleTable, agencies: PlaceableAgency[]): Place => {
  const byName = new Map(agencies.map((agency) => [nameKey(agency.name), agency.id]))
  const districts = agencies.filter(({ kind }) => kind === 'district').map(({ id }) => id)
  const rules = table.rules.map((rule) => ({ ...rule, matches: toMatcher(rule.fields) }))
  return ({ field, level }) => {
    const rule = rules.find(({ matches }) => matches(field))
    if (!rule) return { kind: 'unplaced', reason: `no rule for the field "${field}"` }
    if (rule.reason) return { kind: 'unplaced', reason: rule.reason }
    const names = rule.owners.map((owner) => table.agencies[owner] ?? owner)
    const owners = names.map((name) => byName.get(nameKey(name)))
    const found = [...owners.filter((id) => id !== undefined), ...(rule.communes && isLocal(level) ? districts : [])]
    return found.length > 0
      ? { kind: 'placed', agencies: found }
      : { kind: 'unplaced', reason: `the CMS has no agency named ${names.join(' or ')}` }
  }
}

/** Names are compared without marks, with the usual short form of the People's Committee, and without the province's own name. */
const nameKey = (name: string): string =>
  fold(toOneLine(name))
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/\btinh ninh binh\b/g, 'tinh')
    .trim()

const isLocal = (level = ''): boolean => /cap (huyen|xa)/.test(fold(level))

const toMatcher = (fields: string[]): ((field: string) => boolean) => {
  const patterns = fields.map((field) => {
    const parts = nameWithStars(field).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${parts.join('.*')}$`)
  })
  return (field) => patterns.some((pattern) => pattern.test(fold(toOneLine(field))))
}

const nameWithStars = (field: string): string[] => field.split('*').map((part) => fold(part))
