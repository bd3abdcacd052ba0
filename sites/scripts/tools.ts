/** Shows the tools of a page that need a script, and makes them work: print, copy the address. */
export const startTools = (): void => {
  for (const tool of document.querySelectorAll<HTMLElement>('[data-needs-script]')) tool.hidden = false
  for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => print())
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]'))
    button.addEventListener('click', () => void copy(button))
}

const copy = async (button: HTMLElement): Promise<void> => {
  await navigator.clipboard.writeText(button.dataset.copy ?? location.href)
  const words = button.querySelector('span')
  if (words) words.textContent = button.dataset.done ?? ''
}
