import type { SeedAgency } from './schema.ts'

/** The sample agencies whose hosts begin with these labels; all of them when no label is given. */
export const chooseAgencies = (content: SeedAgency[], labels: readonly string[]): SeedAgency[] => {
  const known = new Map(content.map((seed) => [labelOf(seed), seed]))
  const stranger = labels.find((label) => !known.has(label))
  if (stranger)
    throw new Error(
      `There is no sample agency "${stranger}".\nNext step: choose among ${[...known.keys()].join(', ')}.`,
    )
  return labels.length === 0 ? content : content.filter((seed) => labels.includes(labelOf(seed)))
}

const labelOf = ({ agency }: SeedAgency): string => agency.host.split('.')[0] ?? ''
