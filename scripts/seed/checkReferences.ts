import type { SeedAgency } from './schema.ts'

/** The content, once every name in it has been found where it points, and nothing stands there twice. */
export const checkReferences = (file: string, seed: SeedAgency): SeedAgency => {
  const mistake = [...unknownNames(seed), ...repeated(seed)][0]
  if (mistake) throw new Error(`scripts/seed/content/${file}.*: ${mistake}`)
  return seed
}

const unknownNames = (seed: SeedAgency): string[] => {
  const categories = new Set(seed.categories.map(({ slug }) => slug))
  const units = new Set(seed.units.map(({ name }) => name.vi))
  const people = new Set(seed.people.map(({ name }) => name))
  return [
    ...seed.articles
      .filter(({ category }) => !categories.has(category))
      .map(({ title, category }) => `"${title}" names the category ${category}, which is not there`),
    ...seed.people
      .filter(({ unit }) => unit && !units.has(unit))
      .map(({ name, unit }) => `${name} belongs to the unit "${unit}", which is not there`),
    ...seed.units
      .filter(({ parent }) => parent && !units.has(parent))
      .map(({ name, parent }) => `"${name.vi}" stands under "${parent}", which is not there`),
    ...seed.appointments.flatMap(({ title, leaders }) =>
      leaders.filter((name) => !people.has(name)).map((name) => `"${title}" is led by ${name}, who is not there`),
    ),
  ]
}

const repeated = (seed: SeedAgency): string[] =>
  [
    [...seed.articles, ...seed.announcements].map(({ title }) => title),
    seed.procedures.map(({ code }) => code),
    seed.legalDocuments.map(({ number, issuedOn }) => `${number} of ${issuedOn}`),
    seed.publications.map(({ section, title }) => `${section}: ${title}`),
    seed.units.map(({ name }) => name.vi),
    seed.galleries.flatMap(({ pictures }) => pictures.map(({ caption }) => caption)),
  ].flatMap((names) =>
    names.filter((name, index) => names.indexOf(name) !== index).map((name) => `"${name}" stands there twice`),
  )
