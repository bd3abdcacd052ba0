import type { LegalDocument } from '@trangan/contract'
import { exampleLegalDocuments } from '@trangan/contract/examples'
import { publishableSnapshot } from '../../../packages/publisher/examples/portals.ts'
import { onDemandLegalDocuments } from '../legal-documents/onDemandLegalDocuments.ts'
import { servePublished } from './servePublished.ts'

const [decision] = exampleLegalDocuments

/** 60 documents: decisions and resolutions by turns, 20 of each of three years, every third about urban trees. */
const legalDocuments: LegalDocument[] = Array.from({ length: 60 }, (_, index) => {
  const year = 2024 + Math.floor(index / 20)
  const isDecision = index % 2 === 0
  const number = `${index + 1}/${year}/${isDecision ? 'QĐ-UBND' : 'NQ-HĐND'}`
  return {
    ...decision,
    id: `d${index}`,
    slug: number.toLowerCase().replaceAll('/', '-').replaceAll('đ', 'd'),
    number,
    form: isDecision ? 'Quyết định' : 'Nghị quyết',
    issuer: isDecision ? 'Ủy ban nhân dân tỉnh' : 'Hội đồng nhân dân tỉnh',
    issuedOn: `${year}-03-${String((index % 20) + 1).padStart(2, '0')}`,
    field: index % 3 === 0 ? 'Cây xanh đô thị' : 'Nhà ở',
    abstract: { vi: index % 3 === 0 ? `Về quản lý cây xanh đợt ${index}` : `Về phát triển nhà ở đợt ${index}` },
    files: index % 2 === 0 ? ['f1'] : [],
  }
})

/** One agency with legal documents, published and served; `filesOnly` as where the portal server is down. */
export const servePublishedLegalDocuments = ({ port, filesOnly = false }: { port: number; filesOnly?: boolean }) =>
  servePublished({
    port,
    snapshots: [
      {
        ...publishableSnapshot,
        legalDocuments,
        agency: { ...publishableSnapshot.agency, id: 'sxd', hosts: ['sxd.localhost'] },
      },
    ],
    ...(!filesOnly && { onDemand: onDemandLegalDocuments }),
  })
