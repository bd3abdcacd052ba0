import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { BucketStore } from './createBucketStore.ts'
import { createBucketWriter } from './createBucketWriter.ts'
import { proveConditions } from './proveConditions.ts'

const hour = 60 * 60 * 1000
const keyOf = (sha256: string) => sha256
const digest = (text: string) => hash('sha256', text)

/** A store that holds one object of an age, and notes what is done to it. */
const storeWith = (object: { text: string; age: number }) => {
  const done: string[] = []
  const store: BucketStore = {
    read: async () => undefined,
    write: async ({ key }) => {
      done.push(`write ${key}`)
      if (key === digest('hỏng')) throw new Error('the server is away')
      return true
    },
    stat: async (key) =>
      key === digest(object.text) ? { size: object.text.length, modifiedAt: -object.age } : undefined,
    touch: async (key) => void done.push(`touch ${key}`),
    remove: async () => {},
    list: async function* () {},
  }
  return { store, done, writer: createBucketWriter({ store, keyOf, concurrency: 2, now: () => 0 }) }
}
const known = (text: string) => ({ sha256: digest(text), size: text.length })

describe('uploading objects', () => {
  it('leaves one that is there, and renews it before the garbage collector would take it', async () => {
    const [young, old] = [storeWith({ text: 'a', age: hour / 4 }), storeWith({ text: 'a', age: hour })]
    expect([await young.writer.has(known('a')), await old.writer.has(known('a'))]).toEqual([true, true])
    expect([young.done, old.done]).toEqual([[], [`touch ${digest('a')}`]])
  })

  it('does not take one of another size for it', async () => {
    const { writer } = storeWith({ text: 'a', age: 0 })
    expect(await writer.has({ ...known('a'), size: 2 })).toBe(false)
  })

  it('sends equal bytes once', async () => {
    const { writer, done } = storeWith({ text: '', age: 0 })
    for (const text of ['b', 'b', 'c']) await writer.add(Buffer.from(text))
    await writer.flush()
    expect(done).toEqual([`write ${digest('b')}`, `write ${digest('c')}`])
  })

  it('sends the bytes as they were when they were handed over', async () => {
    const sent: string[] = []
    const { store } = storeWith({ text: '', age: 0 })
    const write: BucketStore['write'] = async ({ bytes }) => {
      await Promise.resolve()
      sent.push(Buffer.from(bytes).toString())
      return true
    }
    const writer = createBucketWriter({ store: { ...store, write }, keyOf })
    const bytes = Buffer.from('trước')
    await writer.add(bytes)
    bytes.write('sau')
    await writer.flush()
    expect(sent).toEqual(['trước'])
  })

  it('fails as a whole when one upload failed, however many came after it', async () => {
    const { writer } = storeWith({ text: '', age: 0 })
    for (const text of ['hỏng', 'd', 'e', 'f']) await writer.add(Buffer.from(text))
    await expect(writer.flush()).rejects.toThrow('the server is away')
  })
})

describe('a server that ignores conditions', () => {
  it('is refused before it can lose a release', async () => {
    const { store } = storeWith({ text: '', age: 0 })
    await expect(proveConditions(store, 'conditions')).rejects.toThrow('The S3 server ignores conditions')
    const careful = { ...store, write: async ({ condition }: { condition?: unknown }) => condition === undefined }
    await expect(proveConditions(careful, 'conditions')).resolves.toBeUndefined()
  })
})
