import { describe, expect, it } from 'vitest'
import { mendMigration } from './mendMigration.ts'

const run = (statement: string) => `  await db.run(sql\`${statement.replaceAll('"', '\\`')}\`)`
const migration = (...statements: string[]) =>
  `import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'\n\nexport async function up({ db }: MigrateUpArgs): Promise<void> {\n${statements.map(run).join('\n')}\n}\n`
const added = (table: string) => migration(`ALTER TABLE "${table}" ADD "media_id" text(36) REFERENCES media(id);`)

describe('a migration that Payload has written', () => {
  it('says what happens to an added column when its document is deleted', () => {
    expect(mendMigration(added('menus_rels'))).toContain('REFERENCES media(id) ON DELETE cascade;')
    expect(mendMigration(added('pages'))).toContain('REFERENCES media(id) ON DELETE set null;')
  })

  it('drops indexes before others take their names', () => {
    const mended = mendMigration(
      migration('CREATE INDEX "slug_1" ON "events" ("slug");', 'DROP INDEX "slug_1";', 'CREATE INDEX "slug_2";'),
    )
    const order = ['Promise<void> {', 'DROP INDEX', 'ON \\`events', 'slug_2'].map((part) => mended.indexOf(part))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(mended.match(/db\.run/g)).toHaveLength(3)
  })

  it('is run by Node as it is', () => {
    expect(mendMigration(migration())).toContain('import { type MigrateUpArgs, type MigrateDownArgs, sql }')
  })

  it('is put right once', () => {
    const mended = mendMigration(added('pages'))
    expect(mendMigration(mended)).toBe(mended)
  })
})
