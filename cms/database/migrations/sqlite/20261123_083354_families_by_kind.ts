import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_agencies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`abbreviation\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`contact_phone\` text,
  	\`contact_fax\` text,
  	\`contact_email\` text,
  	\`responsible_name\` text NOT NULL,
  	\`theme_family\` text NOT NULL,
  	\`theme_accent\` text DEFAULT '#1f4e79' NOT NULL,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`order\` numeric DEFAULT 0 NOT NULL,
  	\`is_sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_agencies\`("id", "abbreviation", "kind", "code", "contact_phone", "contact_fax", "contact_email", "responsible_name", "theme_family", "theme_accent", "valid_from", "valid_to", "order", "is_sample", "updated_at", "created_at") SELECT "id", "abbreviation", "kind", "code", "contact_phone", "contact_fax", "contact_email", "responsible_name", "theme_family", "theme_accent", "valid_from", "valid_to", "order", "is_sample", "updated_at", "created_at" FROM \`agencies\`;`)
  await db.run(sql`DROP TABLE \`agencies\`;`)
  await db.run(sql`ALTER TABLE \`__new_agencies\` RENAME TO \`agencies\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_code_idx\` ON \`agencies\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`agencies_order_idx\` ON \`agencies\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_updated_at_idx\` ON \`agencies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agencies_created_at_idx\` ON \`agencies\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_agencies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`abbreviation\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`contact_phone\` text,
  	\`contact_fax\` text,
  	\`contact_email\` text,
  	\`responsible_name\` text NOT NULL,
  	\`theme_family\` text DEFAULT 'base' NOT NULL,
  	\`theme_accent\` text DEFAULT '#1f4e79' NOT NULL,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`order\` numeric DEFAULT 0 NOT NULL,
  	\`is_sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_agencies\`("id", "abbreviation", "kind", "code", "contact_phone", "contact_fax", "contact_email", "responsible_name", "theme_family", "theme_accent", "valid_from", "valid_to", "order", "is_sample", "updated_at", "created_at") SELECT "id", "abbreviation", "kind", "code", "contact_phone", "contact_fax", "contact_email", "responsible_name", "theme_family", "theme_accent", "valid_from", "valid_to", "order", "is_sample", "updated_at", "created_at" FROM \`agencies\`;`)
  await db.run(sql`DROP TABLE \`agencies\`;`)
  await db.run(sql`ALTER TABLE \`__new_agencies\` RENAME TO \`agencies\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_code_idx\` ON \`agencies\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`agencies_order_idx\` ON \`agencies\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_updated_at_idx\` ON \`agencies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agencies_created_at_idx\` ON \`agencies\` (\`created_at\`);`)
}
