import sharp from 'sharp'

/** A photograph and how wide and how high at most it stands in the sheet. */
export type Print = { png: Buffer; width: number; height: number }

const gap = 24
const ground = '#e4e4e7'

/** Photographs side by side, each cut at the foot where it is too long, as one small WebP. */
export const composeSheet = async (prints: readonly Print[]): Promise<Buffer> => {
  const scaled = await Promise.all(prints.map(scale))
  const width = gap + scaled.reduce((sum, print) => sum + print.width + gap, 0)
  const height = 2 * gap + Math.max(...scaled.map((print) => print.height))
  let left = gap
  const placed = scaled.map(({ data, width: taken }) => {
    const place = { input: data, left, top: gap }
    left += taken + gap
    return place
  })
  return sharp({ create: { width, height, channels: 3, background: ground } })
    .composite(placed)
    .webp({ quality: 58, effort: 6, smartSubsample: true })
    .toBuffer()
}

const scale = async ({ png, width, height }: Print): Promise<{ data: Buffer; width: number; height: number }> => {
  const small = await sharp(png).resize({ width, kernel: 'lanczos3' }).png().toBuffer({ resolveWithObject: true })
  const cut = Math.min(height, small.info.height)
  const data = await sharp(small.data).extract({ left: 0, top: 0, width, height: cut }).png().toBuffer()
  return { data, width, height: cut }
}
