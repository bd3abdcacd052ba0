import type { PlaceableAgency } from './fieldOwners.ts'
import type { CatalogueProcedure } from './toProcedure.ts'

/** A procedure to write: new ones come with their agencies; `id` is that of the one to change. */
export type Write = { id?: string | undefined; procedure: CatalogueProcedure; agencies: string[] }

/** A procedure as the registry has it now. */
export type Registered = { id: string; procedure: CatalogueProcedure; agencies: string[] }

/** The registry of procedures: the CMS, or in tests a map. */
export type Registry = {
  listAgencies(): Promise<PlaceableAgency[]>
  /** The procedures that have one of these codes. */
  find(codes: string[]): Promise<Registered[]>
  /** All or nothing. */
  write(writes: Write[]): Promise<void>
}
