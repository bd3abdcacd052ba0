import { exampleFile } from '@trangan/contract/examples'
import { expect, it } from 'vitest'
import { withFileTexts } from './withFileTexts.ts'

const readBlob = async () => new Uint8Array()

it('files carry what stands in them; one that cannot be read is published without', async () => {
  const textOf = async ({ sha256 }: { sha256: string }) => {
    if (sha256 !== exampleFile.blob.sha256) throw new Error('damaged')
    return 'Bảng kê'
  }
  const damaged = { ...exampleFile, id: 'other', blob: { ...exampleFile.blob, sha256: 'f'.repeat(64) } }
  const read = await withFileTexts([exampleFile, damaged], { textOf, readBlob })
  expect(read).toEqual([{ ...exampleFile, text: 'Bảng kê' }, damaged])
})
