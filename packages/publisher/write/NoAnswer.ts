/** A target that is reached over a network did not answer, or refused us: nothing is known about what it holds. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}
