export { type Extracted, extractText } from './attachments/extractText.ts'
export { type KeptFile, keepTexts, type TextOf } from './attachments/keepTexts.ts'
