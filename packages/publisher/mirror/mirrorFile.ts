/**
 * Where a page or file of a portal stands in a mirror's folder. Characters that Windows or a USB stick's file system
 * refuse in names are written with `~` and their code.
 * @example mirrorFile('/tin-tuc/') // 'tin-tuc/index.html'
 */
export const mirrorFile = (path: string): string =>
  (path.endsWith('/') ? `${path}index.html` : path).split('/').slice(1).map(safeName).join('/')

const safeName = (name: string): string =>
  name.replace(/[<>:"|?*\\~]/g, (character) => `~${character.charCodeAt(0).toString(16)}`).replace(/[. ]$/, '$&~')

/**
 * The relative address from one file of a mirror to another.
 * @example relativeAddress('tin-tuc/index.html', 'tep/ab/Tờ trình.pdf') // '../tep/ab/T%E1%BB%9D%20tr%C3%ACnh.pdf'
 */
export const relativeAddress = (from: string, to: string): string => {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1
  const up = here.slice(shared).map(() => '..')
  return [...up, ...there.slice(shared).map(encodeURIComponent)].join('/')
}
