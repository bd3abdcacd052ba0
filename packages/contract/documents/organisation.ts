import { z } from 'zod'
import { LocalizedText } from './text.ts'

/** A unit of an agency (phòng, ban, chi cục, đơn vị sự nghiệp) in its organisation chart. */
export const Unit = z.object({
  id: z.string(),
  name: LocalizedText,
  /** Id of the unit above; absent right under the leaders. */
  parent: z.string().optional(),
  duties: LocalizedText.optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  address: LocalizedText.optional(),
  order: z.number(),
})
export type Unit = z.infer<typeof Unit>

/** A leader, a head of a unit or an officer responsible for contacts with citizens. */
export const Person = z.object({
  id: z.string(),
  name: z.string(),
  position: LocalizedText,
  /** `leader`: leadership of the agency; `head`: of a unit; `contact`: responsible officer (cán bộ đầu mối). */
  role: z.enum(['leader', 'head', 'contact']),
  /** Id of the unit. */
  unit: z.string().optional(),
  /** What the person answers for. */
  duties: LocalizedText.optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  /** Id of the portrait. */
  portrait: z.string().optional(),
  order: z.number(),
})
export type Person = z.infer<typeof Person>
