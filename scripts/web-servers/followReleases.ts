import type { Engine, Log } from '@trangan/publisher'
import type { Target } from '@trangan/publisher/ports'
import { provinceId } from '@trangan/publisher/release'
import { servedType } from './config/types.ts'
import { refreshSite } from './keepSite.ts'
import { createWebTree } from './tree/createWebTree.ts'
import { treeFile } from './tree/treeFile.ts'

/** Brings the trees of web servers up to each release as it goes live. A failure is told; the release stays live. */
export const followReleases = (options: {
  target: Target
  portals: string
  folder: string
  log: Log
}): { afterSwitch: NonNullable<Engine['afterSwitch']>; idle: () => Promise<void> } => {
  const { target, folder, log } = options
  const tree = createWebTree(options)
  const running = new Set<Promise<void>>()

  const follow = async (agency: string): Promise<void> => {
    try {
      await tree.update(agency)
      const changed = agency === provinceId ? await refreshSite(folder, target) : []
      if (changed.length > 0)
        log({ level: 'info', message: `${folder}: ${changed.join(', ')} changed. Next step: nginx -s reload.` })
    } catch (error) {
      log({ level: 'error', agency, message: `The tree in ${folder} stays at an older release.`, error })
    }
  }

  return {
    afterSwitch: ({ agency, changes }) => {
      for (const [path, entry] of changes) {
        const served = servedType(`/${treeFile(path)}`)
        if (entry && served !== entry.type)
          log({ level: 'error', agency, message: `Web servers send ${path} as ${served}, not ${entry.type}.` })
      }
      const following = follow(agency).finally(() => running.delete(following))
      running.add(following)
    },
    idle: async () => {
      await Promise.all(running)
    },
  }
}
