import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`agency\` text NOT NULL,
  	\`release\` numeric NOT NULL,
  	\`live_at\` text NOT NULL,
  	\`duration\` numeric NOT NULL,
  	\`reason\` text NOT NULL,
  	\`added\` numeric NOT NULL,
  	\`changed\` numeric NOT NULL,
  	\`removed\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_live_at_idx\` ON \`releases\` (\`live_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`agency_release_idx\` ON \`releases\` (\`agency\`,\`release\`);`)
  await db.run(sql`CREATE TABLE \`publishing_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`request\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`attempt\` numeric NOT NULL,
  	\`expires_at\` numeric NOT NULL,
  	\`answer\` text,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publishing_requests_updated_at_idx\` ON \`publishing_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publishing_requests_created_at_idx\` ON \`publishing_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_createdAt_idx\` ON \`publishing_requests\` (\`state\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`failure_paths\` text;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`held_at\` numeric;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`held_by\` text;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`verified_at\` numeric;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`verified_files\` numeric;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`damaged_at\` numeric;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`damages\` text;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`repaired_at\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`publishing_requests\`;`)
  await db.run(sql`ALTER TABLE \`portals\` DROP COLUMN \`failure_paths\`;`)
  await db.run(sql`ALTER TABLE \`portals\` DROP COLUMN \`held_at\`;`)
  await db.run(sql`ALTER TABLE \`portals\` DROP COLUMN \`held_by\`;`)
  await db.run(sql`ALTER TABLE \`portals\` DROP COLUMN \`verified_at\`;`)
  await db.run(sql`ALTER TABLE \`portals\` DROP COLUMN \`verified_files\`;`)
  await db.run(sql`ALTER TABLE \`portals\` DROP COLUMN \`damaged_at\`;`)
  await db.run(sql`ALTER TABLE \`portals\` DROP COLUMN \`damages\`;`)
  await db.run(sql`ALTER TABLE \`portals\` DROP COLUMN \`repaired_at\`;`)
}
