/** Lets the reader choose the size of the text and the colours, and keeps the choice on the device (see `earlyScript`). */
export const startDisplay = (): void => {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-display] input')]
  const chosen = document.documentElement.dataset
  for (const input of inputs) {
    input.checked = input.value === (chosen[input.name] ?? '')
    input.addEventListener('change', () => {
      if (input.value === '') delete chosen[input.name]
      else chosen[input.name] = input.value
      const choices = inputs.filter(({ checked, value }) => checked && value !== '')
      keep(JSON.stringify(Object.fromEntries(choices.map(({ name, value }) => [name, value]))))
    })
  }
}

/** A browser that keeps nothing (private window, storage full) still shows the choice on this page. */
const keep = (choice: string): void => {
  try {
    localStorage.setItem('display', choice)
  } catch {}
}
