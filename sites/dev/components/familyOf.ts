/** The family of themes in which the examples of a folder are shown: its own, and `department` for what all share. */
export const familyOf = (folder: string): string => {
  const [family = ''] = folder.split('/')
  return family === 'base' ? 'department' : family
}
