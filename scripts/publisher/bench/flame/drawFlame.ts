import { type Kind, kindOf, kinds, timeByKind } from './kindOf.ts'
import type { Frame } from './readProfile.ts'

const width = 1200
const rowHeight = 17
const legendHeight = 64
/** Narrower calls are left out: px. */
const narrowest = 2.4

/** A flame chart as SVG: who calls stands below, the wider the longer; the widest calls come first. */
export const drawFlame = (root: Frame, title: string): string => {
  const boxes = boxesOf({ frame: root, kind: 'other', left: 0, depth: 0, scale: width / root.total })
  const rows = Math.max(...boxes.map(({ depth }) => depth)) + 1
  const height = legendHeight + rows * rowHeight
  const drawn = boxes.map((box) => drawBox(box, height - (box.depth + 1) * rowHeight))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="monospace" font-size="11">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="4" y="14" font-size="13">${escaped(title)}</text>
${legend(root)}
${drawn.join('\n')}
</svg>
`
}

type Box = { frame: Frame; kind: Kind; left: number; depth: number; width: number }

const boxesOf = (options: { frame: Frame; kind: Kind; left: number; depth: number; scale: number }): Box[] => {
  const { frame, kind, depth, scale } = options
  const boxes = [{ frame, kind, depth, left: options.left, width: frame.total * scale }]
  // Modules that load modules say nothing of a publish.
  if (kind === 'start') return boxes
  let { left } = options
  for (const child of [...frame.children.values()].sort((a, b) => b.total - a.total)) {
    if (child.total * scale < narrowest) break
    boxes.push(...boxesOf({ frame: child, kind: kindOf(child, kind), left, depth: depth + 1, scale }))
    left += child.total * scale
  }
  return boxes
}

const drawBox = ({ frame, kind, left, width: wide }: Box, top: number): string => {
  const { name, file, total } = frame
  const room = Math.floor((wide - 4) / 6.6)
  const label =
    room >= 3 ? `<text x="${(left + 2).toFixed(1)}" y="${top + 12}">${escaped(name.slice(0, room))}</text>` : ''
  const tip = `${name} ${file}: ${Math.round(total / 1000)} ms`
  return `<g><title>${escaped(tip)}</title><rect x="${left.toFixed(1)}" y="${top}" width="${(wide - 0.4).toFixed(1)}" height="${rowHeight - 1}" fill="${kinds[kind].colour}"/>${label}</g>`
}

const legend = (root: Frame): string =>
  [...timeByKind(root)]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, time], index) => {
      const [x, y] = [4 + (index % 5) * 238, 22 + Math.floor(index / 5) * 18]
      const share = `${kinds[kind].label} ${Math.round((time / root.total) * 100)} %`
      return `<rect x="${x}" y="${y}" width="12" height="12" fill="${kinds[kind].colour}"/><text x="${x + 16}" y="${y + 10}">${share}</text>`
    })
    .join('\n')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
