import { z } from 'zod'
import { LocalizedText } from './text.ts'

/** `department`: sở, ban, ngành; `district`: UBND huyện, thành phố; `office`: Văn phòng UBND tỉnh and its like. */
export const AgencyKind = z.enum(['department', 'district', 'office'])
export type AgencyKind = z.infer<typeof AgencyKind>

export const Contact = z.object({
  address: LocalizedText,
  phone: z.string().optional(),
  fax: z.string().optional(),
  email: z.email().optional(),
})

/** An agency that has a portal. `id` is its identity: names, codes and hosts are changed and used again by law. */
export const Agency = z.object({
  id: z.string(),
  kind: AgencyKind,
  name: LocalizedText,
  abbreviation: z.string(),
  /** Electronic identification code, e.g. `000.00.10.H42` (Decision 20/2020/QĐ-TTg). */
  code: z.string(),
  /** Host names of the portal, the canonical one first, e.g. `soxaydung.ninhbinh.gov.vn`. */
  hosts: z.array(z.string()).min(1),
  governingBody: LocalizedText,
  contact: Contact,
  /** Who answers for the content of the portal (Decree 42/2022/NĐ-CP, article 11). */
  responsible: z.object({ name: z.string(), position: LocalizedText }),
  theme: z.object({ family: z.string(), accent: z.string().regex(/^#[0-9a-f]{6}$/) }),
  /** ISO dates between which the agency exists; without `validTo` it still does. */
  validFrom: z.iso.date().optional(),
  validTo: z.iso.date().optional(),
  /** Ids of the agencies that took over its work. */
  successors: z.array(z.string()).default([]),
  /** Set on sample data, so that no visitor takes it for real information. */
  isSample: z.boolean().default(false),
})
export type Agency = z.infer<typeof Agency>
