/**
 * Words that hardly say what is sought, with their marks, by how much they count beside other words (1). None is left
 * out: a title that has them all still wins. Unmarked, they count so little only where no other word looks like them.
 */
export const lightWords: Readonly<Record<string, number>> = {
  ...weigh(0.15, 'tôi em anh chị mình xin hỏi muốn nào gì đâu sao ạ thì là mà nhé với ai bao nhiêu thế như'),
  ...weigh(0.3, 'của và các những cho theo tại về trong được ở để khi từ đến do bởi trên dưới này đó cần phải có'),
  ...weigh(0.4, 'thủ tục làm việc đối trường hợp'),
}

function weigh(weight: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, weight]))
}
