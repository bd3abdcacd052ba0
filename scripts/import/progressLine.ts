/** A line with count and rate, e.g. `1,255 procedures, 412/s`. */
export const progressLine = (stream: NodeJS.WriteStream, now: () => number = performance.now.bind(performance)) => {
  const started = now()
  let shown = Number.NEGATIVE_INFINITY
  const text = (count: number): string => {
    const seconds = Math.max((now() - started) / 1000, 0.001)
    return `${count.toLocaleString('en')} procedures, ${Math.round(count / seconds).toLocaleString('en')}/s`
  }
  return {
    show: (count: number) => {
      const pause = stream.isTTY ? 100 : 5_000
      if (now() - shown < pause) return
      shown = now()
      stream.write(stream.isTTY ? `\r\x1b[2K${text(count)}` : `${text(count)}\n`)
    },
    end: (count: number) => void stream.write(`${stream.isTTY ? '\r\x1b[2K' : ''}${text(count)}\n`),
  }
}
