import { Agency } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { compact, dayOf, idOf, localizedTextOf, objectOf, objectsOf, type Source, textOf } from './values.ts'

/** A document of the collection `agencies` as the contract's Agency. */
export const toAgency = (source: Source): Agency =>
  toContract({
    collection: 'agencies',
    schema: Agency,
    source,
    document: { ...identityOf(source), ...portalOf(source) },
  })

const identityOf = (source: Source): Source => ({
  id: source.id,
  kind: source.kind,
  name: localizedTextOf(source.name),
  abbreviation: textOf(source.abbreviation),
  code: textOf(source.code),
  governingBody: localizedTextOf(source.governingBody),
  contact: contactOf(objectOf(source.contact)),
  responsible: responsibleOf(objectOf(source.responsible)),
})

const portalOf = (source: Source): Source => ({
  hosts: objectsOf(source.hosts).map(({ host }) => host),
  theme: objectOf(source.theme),
  validFrom: dayOf(source.validFrom),
  validTo: dayOf(source.validTo),
  successors: Array.isArray(source.successors) ? source.successors.map(idOf) : [],
  isSample: source.isSample === true,
})

const contactOf = ({ address, phone, fax, email }: Source): Source =>
  compact({ address: localizedTextOf(address), phone: textOf(phone), fax: textOf(fax), email: textOf(email) })

const responsibleOf = ({ name, position }: Source): Source =>
  compact({ name: textOf(name), position: localizedTextOf(position) })
