import { open, readFile, rm, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** A lock this old belongs to nobody any more: a switch takes milliseconds. */
const abandonedAfter = 10_000

/** Does something while no other process on this machine does it under the same lock file. */
export const whileLocked = async <T>(file: string, task: () => Promise<T>): Promise<T> => {
  while (!(await take(file))) await wait(5)
  try {
    return await task()
  } finally {
    await rm(file, { force: true })
  }
}

const take = async (file: string): Promise<boolean> => {
  try {
    const handle = await open(file, 'wx')
    await handle.write(String(process.pid))
    await handle.close()
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    if (await isAbandoned(file)) await rm(file, { force: true })
    return false
  }
}

const isAbandoned = async (file: string): Promise<boolean> => {
  const age = await stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  )
  const owner = Number(await readFile(file, 'utf8').catch(() => ''))
  return age > abandonedAfter || (owner > 0 && owner !== process.pid && !isAlive(owner))
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
