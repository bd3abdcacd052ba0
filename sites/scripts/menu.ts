/** Closes open groups of the main menu on Escape and on a click elsewhere. Without it they close by their own heading. */
export const startMenu = (): void => {
  document.addEventListener('click', (event) => {
    const inside = event.target instanceof Element ? event.target.closest('.navigation__group') : null
    for (const group of openGroups()) if (group !== inside) group.open = false
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    for (const group of openGroups()) closeWithFocus(group)
  })
}

const openGroups = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('.navigation__group[open]')

const closeWithFocus = (group: HTMLDetailsElement): void => {
  const hadFocus = group.contains(document.activeElement)
  group.open = false
  if (hadFocus) group.querySelector('summary')?.focus()
}
