/** Puts a migration right that Payload has written for SQLite. */
export const mendMigration = (migration: string): string => withTypes(withDeletions(dropsFirst(migration)))

/** Payload writes imports that TypeScript strips in a bundler only; Node runs these files as they are. */
const withTypes = (migration: string): string =>
  migration.replace(/import \{ MigrateUpArgs, MigrateDownArgs,/, 'import { type MigrateUpArgs, type MigrateDownArgs,')

/**
 * Columns that a migration adds to a table lose what shall happen when the document that they point at is deleted: the
 * deletion would be refused. Rows of relations go with it, other columns become empty, as in tables made at once.
 */
const withDeletions = (migration: string): string =>
  migration.replace(
    /(ALTER TABLE \\`(\w+)\\` ADD \\`\w+\\` [\w()]+ REFERENCES \w+\(id\))(?=;)/g,
    (_, statement: string, table: string) =>
      `${statement} ON DELETE ${table.endsWith('_rels') ? 'cascade' : 'set null'}`,
  )

/** Names of indexes are counted through all collections: a new one may take the name that an old one gives up later. */
const dropsFirst = (migration: string): string => {
  const head = /function up\(.*\{\n/.exec(migration)
  const start = head ? head.index + head[0].length : 0
  const end = migration.indexOf('\n}', start)
  const lines = migration.slice(start, end).split('\n')
  const isDrop = (line: string) => line.includes('DROP INDEX')
  const sorted = [...lines.filter(isDrop), ...lines.filter((line) => !isDrop(line))]
  return !head || end < 0 ? migration : migration.slice(0, start) + sorted.join('\n') + migration.slice(end)
}
