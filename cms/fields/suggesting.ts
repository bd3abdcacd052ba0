/** Makes a text field suggest what was written in it before, and some words that are always good. */
export const suggesting = (always: readonly string[] = []) => ({
  Field: { path: '/admin/suggestions/SuggestedText.tsx#SuggestedText', serverProps: { always: [...always] } },
})
