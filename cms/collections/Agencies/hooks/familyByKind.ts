import type { FieldHook } from 'payload'
import type { PortalLook } from '../look.ts'

/** An agency for which nobody chose a family of themes has that of its kind. */
export const familyByKind =
  ({ defaultFamily }: PortalLook): FieldHook =>
  ({ value, data, originalDoc, operation }) => {
    const isLeftAsItIs = operation === 'update' && value === undefined
    return value || isLeftAsItIs ? value : defaultFamily(data?.kind ?? originalDoc?.kind)
  }
