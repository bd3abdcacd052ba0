/** Questions that nobody asks in earnest, the same for a seed: operators, patterns, control characters, halves of emoji, 10 kB. */
export const hostileQuestions = (count: number, seed: number): string[] => {
  const random = createRandom(seed)
  const pick = <Thing>(things: readonly [Thing, ...Thing[]]): Thing =>
    things[Math.floor(random() * things.length)] ?? things[0]
  const bait: [() => string, ...(() => string)[]] = [
    ...fixed,
    () => pick(['thu', 'tuc', 'cap', 'giay', 'chung', 'nhan', 'dat', 'quyen']),
    () => Array.from({ length: 1 + random() * 40 }, () => characters.charAt(random() * characters.length)).join(''),
    () => String.fromCharCode(...Array.from({ length: 20 }, () => random() * 65_536)),
  ]
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 1 + random() * 8 }, () => pick(bait)())
    return parts.join(pick([' ', '', '~', '+', '\t', '\n', '*']))
  })
}

const characters =
  '~^*+-:()[]{}\\|?."\'`$&%#@!<>=/;,0129azđĐ ả\u0000\u0007\u200b\u202e\ufeff\ud83d\ude00\udc00\u0301\u0323'

const fixed: [() => string, ...(() => string)[]] = [
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
]

/** mulberry32: the same numbers for a seed on every machine. */
const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
