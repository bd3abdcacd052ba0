import type { Payload } from 'payload'
import { toProcedure } from '../../cms/publishing/documents/toProcedure.ts'
import { inTransaction } from '../../cms/publishing/outbox/inTransaction.ts'
import type { Registered, Registry, Write } from './registry.ts'
import type { CatalogueProcedure } from './toProcedure.ts'

/** The registry of procedures in the CMS; what its hooks write into the outbox is in the transaction of the write. */
export const payloadRegistry = (payload: Payload): Registry => ({
  listAgencies: async () => {
    const { docs } = await payload.find({ collection: 'agencies', depth: 0, pagination: false, locale: 'vi' })
    return docs.map(({ id, kind, name }) => ({ id, kind, name }))
  },
  find: async (codes) => {
    const where = { code: { in: codes } }
    const { docs } = await payload.find({ collection: 'procedures', depth: 0, pagination: false, where })
    return docs.map((document) => toRegistered(document))
  },
  write: (writes) =>
    inTransaction(payload, async (req) => {
      for (const { id, ...write } of writes) {
        const data = toData(write)
        if (id === undefined) await payload.create({ collection: 'procedures', data, req, depth: 0 })
        else await payload.update({ collection: 'procedures', id, data, req, depth: 0 })
      }
    }),
})

const toRegistered = (document: { id: string; agencies?: unknown[] | null }): Registered => {
  const { id, updatedAt: _, ...procedure } = toProcedure({ ...document })
  return { id, procedure, agencies: (document.agencies ?? []).map(idOf) }
}

const idOf = (agency: unknown): string =>
  typeof agency === 'object' && agency !== null && 'id' in agency ? String(agency.id) : String(agency)

/** A field that the catalogue no longer has is emptied; nobody sees a procedure that belongs to no agency. */
const toData = ({ procedure, agencies }: Omit<Write, 'id'>) => ({
  code: procedure.code,
  name: procedure.name,
  field: procedure.field,
  subjects: procedure.subjects,
  ...textsOf(procedure),
  ...tablesOf(procedure),
  externalIds: Object.entries(procedure.externalIds).map(([portal, value]) => ({ portal, value })),
  agencies,
  isPublished: agencies.length > 0,
})

const textsOf = (procedure: CatalogueProcedure) => ({
  level: procedure.level ?? null,
  type: procedure.type ?? null,
  decisionNumber: procedure.decisionNumber ?? null,
  executingAgency: procedure.executingAgency ?? null,
  competentAuthority: procedure.competentAuthority ?? null,
  delegatedAuthority: procedure.delegatedAuthority ?? null,
  coordinatingAgency: procedure.coordinatingAgency ?? null,
  receivingAddress: procedure.receivingAddress ?? null,
  steps: procedure.steps ?? null,
  conditions: procedure.conditions ?? null,
  result: procedure.result ?? null,
  related: procedure.related ?? null,
})

const tablesOf = ({ methods, dossier, legalBases }: CatalogueProcedure) => ({
  methods: {
    text: methods.text,
    rows: methods.rows.map(({ method, duration = null, fee = null, description = null }) => ({
      method,
      duration,
      fee,
      description,
    })),
  },
  dossier: {
    text: dossier.text,
    rows: dossier.rows.map(({ group = null, name, form = null, copies = null }) => ({ group, name, form, copies })),
  },
  legalBases: {
    text: legalBases.text,
    rows: legalBases.rows.map(({ title, number = null }) => ({ title, number })),
  },
})
