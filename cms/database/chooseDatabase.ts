import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import type { Environment } from '../environment.ts'
import { root } from '../paths.ts'
import { mongodbDatabase } from './mongodb/mongodbDatabase.ts'
import { sqliteDatabase } from './sqlite/sqliteDatabase.ts'

const migrations = path.join(root, 'cms/database/migrations')

/** The database that DATABASE_URL names: a SQLite file (`file:…`) or MongoDB (`mongodb://…`). */
export const chooseDatabase = ({
  databaseUrl,
  allowStandaloneMongodb,
}: Pick<Environment, 'databaseUrl' | 'allowStandaloneMongodb'>): DatabaseAdapterObj =>
  databaseUrl.startsWith('file:')
    ? sqliteDatabase({
        file: databaseUrl.slice('file:'.length),
        migrationFolder: path.join(migrations, 'sqlite'),
      })
    : mongodbDatabase({
        url: databaseUrl,
        migrationFolder: path.join(migrations, 'mongodb'),
        allowStandalone: allowStandaloneMongodb,
      })
