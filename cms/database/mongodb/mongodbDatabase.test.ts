import { describe, expect, it } from 'vitest'
import { mongodbDatabase } from './mongodbDatabase.ts'

const open = (url: string, allowStandalone = false) =>
  mongodbDatabase({ url, migrationFolder: 'unused', allowStandalone })

describe('MongoDB', () => {
  it('is refused without a replica set, with the way out', () => {
    expect(() => open('mongodb://localhost/trangan')).toThrow(/names no replica set.*rs\.initiate\(\).*STANDALONE/s)
  })

  it('is taken with one, from DNS, or on the word of the developer', () => {
    expect(open('mongodb://localhost/trangan?replicaSet=rs0').name).toBe('mongoose')
    expect(open('mongodb+srv://cluster.example.vn/trangan').name).toBe('mongoose')
    expect(open('mongodb://localhost/trangan', true).name).toBe('mongoose')
  })
})
