/** Lets a reader walk from picture to picture of an open gallery, by buttons and arrow keys; without it pictures open and close. */
export const startLightbox = (): void => {
  for (const button of document.querySelectorAll<HTMLElement>('[data-lightbox] [data-to]'))
    button.addEventListener('click', () => walkTo(button.dataset.to ?? ''))
  document.addEventListener('keydown', ({ key }) => {
    const way = key === 'ArrowLeft' ? '[data-previous]' : key === 'ArrowRight' ? '[data-next]' : undefined
    if (way) openPicture()?.querySelector<HTMLElement>(way)?.click()
  })
}

const openPicture = (): HTMLElement | null => document.querySelector('[data-lightbox]:popover-open')

/** The small picture takes the focus in between, so that closing gives it back to where the reader has come. */
const walkTo = (id: string): void => {
  openPicture()?.hidePopover()
  document.querySelector<HTMLElement>(`[popovertarget="${id}"]`)?.focus()
  document.getElementById(id)?.showPopover()
}
