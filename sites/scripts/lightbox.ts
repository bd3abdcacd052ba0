/** Lets the arrow keys walk from picture to picture of an open gallery; without it the buttons do. */
export const startLightbox = (): void => {
  document.addEventListener('keydown', ({ key }) => {
    const open = document.querySelector('[data-lightbox]:popover-open')
    const way = key === 'ArrowLeft' ? '[data-previous]' : key === 'ArrowRight' ? '[data-next]' : undefined
    if (open && way) open.querySelector<HTMLButtonElement>(way)?.click()
  })
}
