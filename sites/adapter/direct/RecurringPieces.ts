import { randomUUID } from 'node:crypto'

/** From so many letters on, a piece that is on many pages is worth to be put into bytes only once. */
const longPiece = 2_000

/** Stands on no page: nobody knows it before the process starts, and it leaves none. */
const mark = `\uffff${randomUUID()}\uffff`
const end = '\uffff'

/** The pieces of one page that stand on others too: while it is rendered, a mark stands for each. */
export class RecurringPieces {
  readonly #texts: string[] = []

  /** What to write in the place of a text. */
  standIn(text: string): string {
    if (text.length < longPiece) return text
    return `${mark}${this.#texts.push(text) - 1}${end}`
  }

  /** HTML with the texts in their places. */
  whole(html: string): string {
    return this.#texts.length === 0 ? html : this.pieces(html).join('')
  }

  /** The same as plain and recurring pieces by turns, a plain one first. */
  pieces(html: string): string[] {
    const [first = '', ...others] = html.split(mark)
    return [first, ...others.flatMap((piece) => this.#split(piece))]
  }

  #split(piece: string): [string, string] {
    const length = piece.indexOf(end)
    return [this.#texts[Number(piece.slice(0, length))] ?? '', piece.slice(length + 1)]
  }
}
