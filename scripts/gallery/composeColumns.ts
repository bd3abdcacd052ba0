import sharp from 'sharp'

const [columns, width, gap] = [5, 400, 16]
/** A long example is cut, so that a sheet stays a sheet. */
const tallest = 560

/** Pictures in columns, each where the shortest column ends, as one small WebP. */
export const composeColumns = async (pictures: readonly Buffer[]): Promise<Buffer> => {
  const ends = Array.from({ length: columns }, () => gap)
  const placed: { input: Buffer; left: number; top: number }[] = []
  for (const picture of pictures) {
    const { data, height } = await fitted(picture)
    const column = ends.indexOf(Math.min(...ends))
    const top = ends[column] ?? gap
    placed.push({ input: data, left: gap + column * (width + gap), top })
    ends[column] = top + height + gap
  }
  const size = { width: gap + columns * (width + gap), height: Math.max(...ends) }
  return sharp({ create: { ...size, channels: 3, background: '#e4e4e7' } })
    .composite(placed)
    .webp({ quality: 60, effort: 6, smartSubsample: true })
    .toBuffer()
}

const fitted = async (picture: Buffer): Promise<{ data: Buffer; height: number }> => {
  const scaled = await sharp(picture).resize({ width, kernel: 'lanczos3' }).png().toBuffer({ resolveWithObject: true })
  const height = Math.min(tallest, scaled.info.height)
  const data = await sharp(scaled.data).extract({ left: 0, top: 0, width, height }).png().toBuffer()
  return { data, height }
}
