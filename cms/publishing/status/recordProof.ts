import type { Payload } from 'payload'

/** How many damaged files are named on the screen. */
const named = 20

type Proof = {
  agency: string
  files: number
  damages: readonly { path: string; message: string }[]
  /** The second look, after damage was put right. */
  isAfterRepair?: boolean
  /** Milliseconds since 1970. */
  now?: number
}

/** Notes on the portal's row how a proof of all its files ended; the last damage stays until the next one. */
export const recordProof = async (payload: Payload, proof: Proof): Promise<void> => {
  const { agency, now = Date.now() } = proof
  const where = { agency: { equals: agency } }
  await payload.db.updateOne({ collection: 'portals', where, data: dataOf(proof, now), options: { atomic: true } })
}

const dataOf = ({ files, damages, isAfterRepair }: Proof, now: number) => {
  if (isAfterRepair) return damages.length > 0 ? {} : { repairedAt: now }
  const checked = { verifiedAt: now, verifiedFiles: files }
  if (damages.length === 0) return checked
  const shown = damages.slice(0, named).map(({ path, message }) => ({ path, message }))
  return { ...checked, damagedAt: now, repairedAt: 0, damages: shown }
}
