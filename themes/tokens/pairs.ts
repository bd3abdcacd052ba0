/** Two colours that meet on a page, and the contrast they need at least (WCAG 2.1: text 4.5, controls 3). */
export type Pair = { foreground: string; background: string; ratio: number }

const text = (foreground: string, ...backgrounds: string[]): Pair[] =>
  backgrounds.map((background) => ({ foreground, background, ratio: 4.5 }))
const control = (foreground: string, ...backgrounds: string[]): Pair[] =>
  backgrounds.map((background) => ({ foreground, background, ratio: 3 }))

/** Every pair of colours in use. A style that lets two others meet adds them here. */
export const pairs: readonly Pair[] = [
  ...text('text', 'surface', 'surface-sunken', 'surface-raised', 'accent-soft', 'mark'),
  ...text('text-muted', 'surface', 'surface-sunken', 'surface-raised', 'accent-soft'),
  ...text('accent-text', 'surface', 'surface-sunken', 'surface-raised', 'accent-soft', 'mark'),
  ...text('accent-text-hover', 'surface', 'surface-sunken', 'surface-raised', 'accent-soft'),
  ...text('on-accent', 'accent', 'accent-strong'),
  ...text('on-accent-muted', 'accent', 'accent-strong'),
  ...text('on-notice', 'notice'),
  ...text('on-tag', 'tag'),
  ...text('on-footer', 'footer'),
  ...text('on-footer-muted', 'footer'),
  ...control('border-strong', 'surface', 'surface-raised'),
  ...control('focus', 'surface', 'surface-sunken', 'surface-raised', 'accent-soft'),
  ...control('focus-on-accent', 'accent', 'accent-strong'),
  ...control('focus-on-footer', 'footer'),
]
