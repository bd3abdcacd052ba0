import type { LegalDocument } from '../documents/legalDocument.ts'

/** A decision of the province in force, and a dispatch of the department. */
export const exampleLegalDocuments: [LegalDocument, LegalDocument] = [
  {
    id: 'd1',
    slug: '12-2026-qd-ubnd',
    kind: 'legislation',
    number: '12/2026/QĐ-UBND',
    form: 'Quyết định',
    issuer: 'Ủy ban nhân dân tỉnh',
    signer: 'Phạm Văn Mẫu',
    signerPosition: 'Chủ tịch',
    issuedOn: '2026-02-27',
    effectiveOn: '2026-03-10',
    state: 'in-force',
    field: 'Quy hoạch – Kiến trúc',
    abstract: { vi: 'Ban hành Quy định quản lý quy hoạch và kiến trúc các đô thị trên địa bàn tỉnh' },
    body: {
      vi: [
        {
          type: 'paragraph',
          children: [{ type: 'text', text: 'Điều 1. Ban hành kèm theo Quyết định này Quy định quản lý quy hoạch.' }],
        },
      ],
    },
    files: ['f1'],
    publishedAt: '2026-03-02T02:00:00.000Z',
    updatedAt: '2026-03-02T02:00:00.000Z',
  },
  {
    id: 'd2',
    slug: '421-sxd-qlxd',
    kind: 'directive',
    number: '421/SXD-QLXD',
    form: 'Công văn',
    issuer: 'Sở Xây dựng',
    issuedOn: '2025-12-30',
    state: 'expired',
    expiredOn: '2026-02-28',
    field: 'Hoạt động xây dựng',
    abstract: { vi: 'Về việc bảo đảm an toàn lao động trên các công trường dịp Tết' },
    files: [],
    publishedAt: '2025-12-31T02:00:00.000Z',
    updatedAt: '2025-12-31T02:00:00.000Z',
  },
]
