import { exampleShell, type PageExample } from '@trangan/contract/examples/pages'

/** Query by which an example is shown in another family of themes: `/?family=district`. */
export const familyQuery = 'family'

/** Query by which it is shown in another agency's colour: `/?accent=8f1d1d`. */
export const accentQuery = 'accent'

/** An example as it looks in the family and the colour that its address asks for. */
export const inFamily = (example: PageExample, { searchParams }: URL): PageExample => {
  const family = searchParams.get(familyQuery)
  const accent = searchParams.get(accentQuery)
  if (!family && !accent) return example
  const { shell, page } = example.input
  const query = new URLSearchParams({ ...(family && { family }), ...(accent && { accent }) })
  const theme = { family: family ?? shell.theme.family, stylesheet: `${exampleShell.theme.stylesheet}?${query}` }
  return { ...example, input: { shell: { ...shell, theme }, page } }
}
