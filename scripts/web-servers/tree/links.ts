import { mkdir, rm, rmdir, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { objectFile } from '@trangan/publisher/release'
import type { TreeChanges } from './changesBetween.ts'
import { type Form, forms, formsOf, treeFile } from './treeFile.ts'

/** The links of one tree. */
export type Links = { apply: (changes: TreeChanges) => Promise<number> }

/**
 * Links to objects, by relative paths, so that the data folder may be moved as a whole. A link to a compressed form is
 * made even before that form exists: it begins to be served when it is there.
 */
export const createLinks = ({ root, portals }: { root: string; portals: string }): Links => {
  const folders = new Set<string>()

  const unlink = async (path: string): Promise<void> => {
    for (const form of everyForm) {
      const file = join(root, form, treeFile(path))
      await rm(file, { force: true })
      await removeEmpty(dirname(file), join(root, form))
    }
  }

  const link = async (path: string, sha256: string, form: Form): Promise<void> => {
    const file = join(root, form, treeFile(path))
    const parent = dirname(file)
    if (!folders.has(parent)) await mkdir(parent, { recursive: true })
    folders.add(parent)
    await rm(file, { force: true })
    await symlink(relative(parent, `${objectFile(portals, sha256)}${forms[form]}`), file)
  }

  return {
    apply: async (changes) => {
      await mkdir(root, { recursive: true })
      // What goes, goes first: its name may be a folder now.
      for (const [path, entry] of changes) if (!entry) await unlink(path)
      let links = 0
      for (const [path, entry] of changes)
        for (const form of entry ? formsOf(entry.type) : []) {
          await link(path, entry?.sha256 ?? '', form)
          links += 1
        }
      return links
    },
  }
}

const everyForm: readonly Form[] = ['identity', 'br', 'gzip']

const removeEmpty = async (folder: string, root: string): Promise<void> => {
  for (let at = folder; at.startsWith(root) && at !== root; at = dirname(at))
    if (
      !(await rmdir(at).then(
        () => true,
        () => false,
      ))
    )
      return
}
