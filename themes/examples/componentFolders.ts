/**
 * Folders that hold a component, of the paths of all files in themes/: wherever a template stands, and under
 * `components/` also where there is a style alone.
 */
export const componentFolders = (paths: readonly string[]): string[] => {
  const isPart = (path: string) => path.endsWith('.astro') || /(?:^|\/)components\/[^/]+\/[^/]+\.css$/.test(path)
  return [...new Set(paths.filter(isPart).map(folderOf))].sort()
}

/** Folders of components that no `examples.ts` shows. */
export const foldersWithoutExamples = (paths: readonly string[]): string[] =>
  componentFolders(paths).filter((folder) => !paths.includes(`${folder}/examples.ts`))

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))
