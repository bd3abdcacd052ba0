import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { prepareDataFolder } from './dataFolder.ts'

const Installation = z.object({
  DATABASE_URL: z.string(),
  TRANGAN_PORT: z.string(),
  CMS_ORIGIN: z.string(),
  PORTAL_ORIGIN: z.string(),
})

type Variables = Record<string, string | undefined>

const fileIn = (data: string): string => join(data, 'installation.json')

/** Keeps the settings of a start in its data folder, so that later commands work on the same database and addresses. */
export const rememberInstallation = async (data: string, variables: Variables): Promise<void> => {
  const text = `${JSON.stringify(Installation.parse(variables), null, 2)}\n`
  await writeFile(fileIn(data), text, { mode: 0o600 })
}

/**
 * The given variables, completed with the settings of the last start on the same data folder and with the secret kept
 * there; what is given stays. Commands such as import and publish begin with it.
 */
export const completeEnvironment = async (variables: Variables, root: string): Promise<Variables> => {
  const data = resolve(root, variables.TRANGAN_DATA ?? '.data')
  const secrets = await prepareDataFolder(data)
  const known = await readInstallation(data)
  const defaults = {
    NODE_ENV: 'production',
    DATABASE_URL: `file:${join(data, 'cms.db')}`,
    ...known,
    PAYLOAD_SECRET: secrets.payload,
  }
  return { ...defaults, ...variables, TRANGAN_DATA: data }
}

const readInstallation = async (data: string): Promise<Partial<z.infer<typeof Installation>>> => {
  const text = await readFile(fileIn(data), 'utf8').catch(() => undefined)
  if (text === undefined) return {}
  try {
    return Installation.parse(JSON.parse(text))
  } catch {
    throw new Error(
      `${fileIn(data)} cannot be read.\nNext step: remove it and run npm start once on this data folder; that writes it anew.`,
    )
  }
}
