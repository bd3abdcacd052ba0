/** Shows the tools of a page that need a script, and makes them work: print, copy the address, hand it on. */
export const startTools = (): void => {
  for (const tool of document.querySelectorAll<HTMLElement>('[data-needs-script]')) tool.hidden = cannotShare(tool)
  for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => print())
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]'))
    button.addEventListener('click', () => void copy(button))
  for (const button of document.querySelectorAll<HTMLElement>('[data-share-url]'))
    button.addEventListener('click', () => void share(button))
}

/** Only some browsers hand an address on to the programs of the device, such as Zalo on a phone. */
const cannotShare = (tool: HTMLElement): boolean => 'share' in tool.dataset && !('share' in navigator)

const copy = async (button: HTMLElement): Promise<void> => {
  await navigator.clipboard.writeText(button.dataset.copy ?? location.href)
  const words = button.querySelector('span')
  if (words) words.textContent = button.dataset.done ?? ''
}

/** Closing the device's own panel is no failure. */
const share = async ({ dataset }: HTMLElement): Promise<void> => {
  await navigator.share({ title: dataset.shareTitle ?? '', url: dataset.shareUrl ?? '' }).catch(() => undefined)
}
