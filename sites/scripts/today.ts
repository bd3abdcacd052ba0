import { type Deadline, deadlineOn } from './deadlineOn.ts'
import { vietnamDay } from './nowInWords.ts'

/** Says what only the day of reading can tell: how long a consultation is open, which day of the calendar is today. */
export const startToday = (now = new Date()): void => {
  const today = vietnamDay(now)
  for (const element of document.querySelectorAll<HTMLElement>('[data-deadline]')) tellDeadline(element, today)
  for (const day of document.querySelectorAll<HTMLElement>(`[data-day="${today}"]`))
    day.setAttribute('aria-current', 'date')
}

const tellDeadline = (element: HTMLElement, today: string): void => {
  const { opens = '', closes = '' } = element.dataset
  const deadline = deadlineOn(today, { opens, closes })
  element.textContent = inWords(deadline, element.dataset)
  element.classList.add(`deadline__state--${deadline.state}`)
  element.hidden = false
}

const inWords = (deadline: Deadline, words: DOMStringMap): string => {
  switch (deadline.state) {
    case 'early':
      return words.early ?? ''
    case 'over':
      return words.over ?? ''
    case 'last':
      return words.last ?? ''
    default:
      return (words.left ?? '').replace('{days}', String(deadline.days))
  }
}
