/**
 * Makes every search box suggest while somebody types. Until one is entered nothing is loaded: what it takes comes with
 * the first focus.
 */
export const startSuggestions = (): void => {
  const entered = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-suggest]') || target.role === 'combobox') return
    void import('./combobox.ts').then(({ makeCombobox }) => makeCombobox(target))
  }
  document.addEventListener('focusin', entered)
}
