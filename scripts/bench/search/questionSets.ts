import type { SearchableDocument } from '@trangan/search/build'
import { fold, toOneLine } from '@trangan/vietnamese'
import { createRandom, pick } from './random.ts'

/** A question with the documents that answer it: 2 answers it, 1 helps. */
export type Question = { ask: string; answers: ReadonlyMap<string, number> }
export type QuestionSet = { name: string; questions: Question[] }

const perSet = 200

/**
 * Questions made by rule from the titles, codes and texts of the documents themselves. Documents whose titles differ in
 * nothing but marks and spaces answer each other's questions: nothing in the question tells them apart.
 */
export const knownItemSets = (documents: readonly SearchableDocument[]): QuestionSet[] => {
  const titled = documents.map((document) => ({ document, plain: plainOf(document.title) }))
  const withTitle = (test: (plain: string) => boolean) =>
    new Map(titled.filter(({ plain }) => test(plain)).map(({ document }) => [document.href, 2]))
  const sampled = (seed: number) => sample(titled, seed)
  const same = (plain: string) => withTitle((other) => other === plain)
  const piece = (text: string, random: () => number) => {
    const words = text.split(' ')
    const start = Math.floor(random() * Math.max(1, words.length - 4))
    return words.slice(start, start + 5).join(' ')
  }
  const having = (part: string) => withTitle((other) => ` ${other} `.includes(` ${plainOf(part)} `))
  return [
    {
      name: 'marked',
      questions: sampled(1).map(({ document, plain }) => ({ ask: toOneLine(document.title), answers: same(plain) })),
    },
    { name: 'unmarked', questions: sampled(2).map(({ plain }) => ({ ask: plain, answers: same(plain) })) },
    {
      name: 'piece',
      questions: sampled(3).map(({ document, random }) => ask(piece(wordsOnly(document.title), random), having)),
    },
    {
      name: 'typo',
      questions: sampled(4).map(({ plain, random }) => ({ ask: misspell(plain, random), answers: same(plain) })),
    },
    {
      name: 'piece-typo',
      questions: sampled(5).map(({ plain, random }) => misspelt(piece(plain, random), random, having)),
    },
    {
      name: 'swapped',
      questions: sampled(6).map(({ plain, random }) => ({ ask: swapWords(plain, random), answers: same(plain) })),
    },
    { name: 'code', questions: codeQuestions(documents) },
    { name: 'number', questions: numberQuestions(documents) },
  ]
}

const ask = (text: string, having: (part: string) => Map<string, number>): Question => ({
  ask: text,
  answers: having(text),
})

const misspelt = (part: string, random: () => number, having: (part: string) => Map<string, number>): Question => ({
  ask: misspell(part, random),
  answers: having(part),
})

/** Letters and digits only, marks kept. */
const wordsOnly = (text: string): string => (toOneLine(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
const plainOf = (text: string): string => fold(wordsOnly(text))

const sample = <Item extends object>(items: readonly Item[], seed: number): (Item & { random: () => number })[] => {
  const random = createRandom(seed)
  return Array.from({ length: perSet }, () => ({ ...pick(items, random), random }))
}

const letters = 'abcdeghiklmnopqrstuvxy'

/** One slip in one syllable of at least three letters: swapped, left out, put in or wrong. */
const misspell = (text: string, random: () => number): string => {
  const words = text.split(' ')
  const places = words.flatMap((word, place) => (/^[a-z]{3,}$/.test(word) ? [place] : []))
  if (places.length === 0) return text
  const place = pick(places, random)
  const word = words[place] ?? ''
  const at = Math.floor(random() * (word.length - 1))
  const slips = [
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + pick([...letters], random) + word.slice(at),
    word.slice(0, at) + pick([...letters], random) + word.slice(at + 1),
  ]
  words[place] = pick(
    slips.filter((slip) => slip !== word),
    random,
  )
  return words.join(' ')
}

const swapWords = (text: string, random: () => number): string => {
  const words = text.split(' ')
  const at = Math.floor(random() * Math.max(1, words.length - 1))
  return [...words.slice(0, at), ...words.slice(at, at + 2).reverse(), ...words.slice(at + 2)].join(' ')
}

/** Codes as they are written and as they are typed. */
const codeQuestions = (documents: readonly SearchableDocument[]): Question[] =>
  sample(
    documents.filter(({ code }) => code),
    7,
  ).map(({ href, code = '', random }) => {
    const forms = [code, code.replace('.', ''), `${code}.000.00.00.H42`, `mã ${code}`, `thủ tục ${code}`, code.slice(2)]
    return { ask: pick(forms, random), answers: new Map([[href, 2]]) }
  })

/** Numbers of legal documents that at most five texts name, as they are written and as they are typed. */
const numberQuestions = (documents: readonly SearchableDocument[]): Question[] => {
  const found = new Map<string, Set<string>>()
  for (const { href, body = '' } of documents)
    for (const number of body.match(
      /\d{1,3}\/(?:19|20)\d\d\/(?:NĐ-CP|TT-[A-ZĐ]{3,6}|NQ-[A-ZĐ]{2,6}|QĐ-[A-ZĐ][A-Za-zĐ]{1,6})(?![\p{L}-])/gu,
    ) ?? [])
      found.set(number, (found.get(number) ?? new Set()).add(href))
  const rare = [...found].filter(([, hrefs]) => hrefs.size <= 5).map(([number, hrefs]) => ({ number, hrefs }))
  return sample(rare, 8).map(({ number, hrefs, random }) => {
    const [digits = '', year = '', rest = ''] = number.split('/')
    const kind = rest.split('-')[0] ?? ''
    const spaced = `${digits} ${year} ${fold(rest).replace('-', ' ')}`
    const forms = [
      number,
      fold(number),
      spaced,
      `${kinds[kind] ?? kind} ${digits}/${year}`,
      `${kind.toLowerCase()} ${digits} ${year}`,
    ]
    return { ask: pick(forms, random), answers: new Map([...hrefs].map((href) => [href, 2])) }
  })
}

const kinds: Record<string, string> = { NĐ: 'nghị định', TT: 'thông tư', NQ: 'nghị quyết', QĐ: 'quyết định' }
