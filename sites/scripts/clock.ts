import { nowInWords } from './nowInWords.ts'

/** Shows day and time in Vietnam in the bar at the top, and goes on with each minute. */
export const startClock = (): void => {
  const line = document.querySelector('[data-clock]')
  if (!line) return
  const show = () => {
    const now = new Date()
    line.textContent = nowInWords(now, document.documentElement.lang)
    setTimeout(show, 60_000 - (now.getTime() % 60_000))
  }
  show()
}
