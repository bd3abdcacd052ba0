import type { Registered, Registry } from '../registry.ts'

/** A registry in memory; it can be made to refuse a code, and to have agencies chosen by people. */
export const inMemoryRegistry = (options: { refuses?: string } = {}) => {
  const rows = new Map<string, Registered>()
  const registry: Registry = {
    listAgencies: async () => [],
    find: async (codes) => codes.map((code) => rows.get(code)).filter((row) => row !== undefined),
    write: async (writes) => {
      if (writes.some(({ procedure }) => procedure.code === options.refuses)) throw new Error('refused by the test')
      for (const { procedure, agencies } of writes)
        rows.set(procedure.code, { id: `id-${procedure.code}`, procedure: structuredClone(procedure), agencies })
    },
  }
  return {
    ...registry,
    all: (): Registered[] => [...rows.values()],
    choose: (code: string, agencies: string[]): void => {
      const row = rows.get(code)
      if (row) rows.set(code, { ...row, agencies })
    },
  }
}
