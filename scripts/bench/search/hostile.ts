import { createRandom, pick } from './random.ts'

/** Questions that nobody asks in earnest, the same for a seed: operators, patterns, control characters, halves of emoji, 10 kB. */
export const hostileQuestions = (count: number, seed: number): string[] => {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(bait, random)(random))
    return parts.join(pick([' ', '', '~', '+', '\t', '\n', '*'], random))
  })
}

type Bait = (random: () => number) => string

const characters =
  '~^*+-:()[]{}\\|?."\'`$&%#@!<>=/;,0129azđĐ ả\u0000\u0007\u200b\u202e\ufeff\ud83d\ude00\udc00\u0301\u0323'

const bait: readonly Bait[] = [
  () => 'foo:bar',
  () => 'title:khai~2 +lead:sinh -body:*',
  () => '__proto__ constructor toString hasOwnProperty',
  () => '(a+)+$',
  () => '^(?=x)*?[',
  () => '<script>alert(1)</script>',
  () => "' OR 1=1 --",
  () => '../../etc/passwd',
  () => '123/QĐ-UBND/'.repeat(40),
  () => '1.000253'.repeat(30),
  () => '😀👨‍👩‍👧‍👦🇻🇳',
  () => 'e\u0301\u0323'.repeat(20),
  () => '\u0000',
  () => 'a'.repeat(10_000),
  () => 'khaisinhketho'.repeat(800),
  () => 'giay phep lai xe thu tuc dang ky cap lai '.repeat(20),
  (random) => pick(['thu', 'tuc', 'cap', 'giay', 'chung', 'nhan', 'dat', 'quyen'], random),
  (random) => Array.from({ length: 1 + Math.floor(random() * 40) }, () => pick([...characters], random)).join(''),
  (random) => String.fromCharCode(...Array.from({ length: 20 }, () => Math.floor(random() * 65_536))),
]
