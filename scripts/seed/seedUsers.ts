import type { Seeding } from './seedAgency.ts'

const people = [
  { role: 'editor-in-chief', mailbox: 'tongbientap', name: 'Trưởng ban biên tập' },
  { role: 'editor', mailbox: 'bientap', name: 'Biên tập viên' },
  { role: 'author', mailbox: 'tacgia', name: 'Cộng tác viên' },
] as const

/** One editor-in-chief, one editor and one author for the agency. */
export const seedUsers = async ({ payload, req, seed, agency, passwordOf }: Seeding): Promise<void> => {
  for (const { role, mailbox, name } of people) {
    const email = `${mailbox}@${seed.agency.host}`
    const password = await passwordOf({ email, who: `${name}, ${seed.agency.name.vi}` })
    await payload.create({
      collection: 'users',
      req,
      data: { email, password, name: `${name} ${seed.agency.abbreviation}`, agencies: [{ agency, role }] },
    })
  }
}
