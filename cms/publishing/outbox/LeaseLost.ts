import type { Lease } from '@trangan/publisher/ports'

/** Another worker has taken the work over; what this one has made must be dropped. */
export class LeaseLost extends Error {
  readonly code = 'lease-lost'

  constructor(lease: Pick<Lease, 'agency' | 'token'>) {
    super(`The lease ${lease.token} on agency ${lease.agency} was taken over by another publisher: drop its work.`)
    this.name = 'LeaseLost'
  }
}
