import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openMirrorFolder } from './mirrorFolder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trangan-mirror-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const copy = async (files: string[]) => {
  const to = await openMirrorFolder(folder)
  for (const file of files) await to.write(file, Buffer.from(file))
  return to
}

const isComplete = async () => JSON.parse(await readFile(join(folder, 'ban-sao.json'), 'utf8')).isComplete

describe('the folder of a mirror', () => {
  it('loses what an older copy had and the new one has not, and nothing else', async () => {
    await (await copy(['index.html', 'tin-tuc/index.html'])).finish()
    await writeFile(join(folder, 'ghi-chu.txt'), 'của tôi')
    await (await copy(['index.html'])).finish()
    expect((await readdir(folder)).sort()).toEqual(['ban-sao.json', 'ghi-chu.txt', 'index.html', 'tin-tuc'])
    expect(await readdir(join(folder, 'tin-tuc'))).toEqual([])
  })

  it('says that a copy is not complete until it is', async () => {
    const to = await copy(['index.html'])
    expect(await isComplete()).toBe(false)
    await to.finish()
    expect(await isComplete()).toBe(true)
  })

  it('is not one that holds other files', async () => {
    await writeFile(join(folder, 'luan-van.docx'), '')
    await expect(openMirrorFolder(folder)).rejects.toThrow('Next step: name a new or empty folder.')
    expect(await readdir(folder)).toEqual(['luan-van.docx'])
  })

  it('may be a fresh USB stick, with what the system put on it', async () => {
    await mkdir(join(folder, 'System Volume Information'))
    await expect(copy(['index.html'])).resolves.toBeDefined()
  })
})
