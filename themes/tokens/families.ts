import type { AgencyKind } from '@trangan/contract'
import department from '../department/tokens.json' with { type: 'json' }
import district from '../district/tokens.json' with { type: 'json' }

/** A family of themes: how people call it, and the tokens in which it differs from `base`. */
type Family = { label: { vi: string; en: string }; tokens: unknown }

/** Every family by its name. A new one is added here (its tokens) and in `blocksOf.ts` (its components). */
const register = {
  base: { label: { vi: 'Cơ bản', en: 'Base' }, tokens: {} },
  department: { label: { vi: 'Sở, ban, ngành', en: 'Department' }, tokens: department },
  district: { label: { vi: 'Huyện, thành phố', en: 'District' }, tokens: district },
} satisfies Record<string, Family>

export type FamilyName = keyof typeof register

/** Every family with its label, the base first. */
export const families: readonly { name: string; label: Family['label'] }[] = Object.entries(register).map(
  ([name, { label }]) => ({ name, label }),
)

/** The family that an agency of this kind has as long as nobody chose another. */
export const defaultFamily = (kind: AgencyKind): FamilyName => (kind === 'district' ? 'district' : 'department')

/** The family of this name; `base`, and a word to whoever runs the portals, where there is none. */
export const familyNamed = (name: string, warn: (message: string) => void = console.warn): FamilyName => {
  if (isFamily(name)) return name
  if (!toldAbout.has(name)) warn(adviceOn(name))
  toldAbout.add(name)
  return 'base'
}

/** The tokens in which a family differs from `base`, as its file has them. */
export const ownTokens = (name: FamilyName): unknown => register[name].tokens

/** Once for each name is enough: a publisher asks for every portal of the province. */
const toldAbout = new Set<string>()

const isFamily = (name: string): name is FamilyName => Object.hasOwn(register, name)

const adviceOn = (name: string): string =>
  `There is no theme family "${name}": the portal gets the look of "base". Families: ${Object.keys(register).join(', ')}. ` +
  'Choose one of them in the CMS (Cơ quan → Cổng thông tin → Mẫu giao diện), or add the family to themes/tokens/families.ts.'
