import { EffectState, LegalDocumentKind } from '@trangan/contract'
import type { Field, RowField, TextField } from 'payload'
import { dayField } from '../../fields/dayField.ts'
import { filesField } from '../../fields/filesField.ts'
import { presetByLink } from '../../fields/presetByLink.ts'
import { suggesting } from '../../fields/suggesting.ts'
import { documentForms } from './documentForms.ts'
import { effectStates } from './effectStates.ts'

type Bilingual = Record<'vi' | 'en', string>

type Half = {
  name: string
  label: Bilingual
  required?: boolean
  index?: boolean
  placeholder?: string
  /** A copy of the document does not take it over. */
  isOwn?: boolean
  /** Suggests what was written before, and these words. */
  suggests?: readonly string[]
}

const half = ({ placeholder, suggests, isOwn = false, ...field }: Half): TextField => ({
  ...field,
  type: 'text',
  ...(isOwn ? { hooks: { beforeDuplicate: [() => ''] } } : {}),
  admin: {
    width: '50%',
    ...(placeholder ? { placeholder } : {}),
    ...(suggests ? { components: suggesting(suggests) } : {}),
  },
})

const numberAndForm: RowField = {
  type: 'row',
  fields: [
    half({
      name: 'number',
      label: { vi: 'Số, ký hiệu', en: 'Number' },
      required: true,
      placeholder: '123/QĐ-UBND',
      isOwn: true,
    }),
    half({
      name: 'form',
      label: { vi: 'Hình thức', en: 'Form' },
      required: true,
      index: true,
      suggests: documentForms,
    }),
  ],
}

const issuerAndField: RowField = {
  type: 'row',
  fields: [
    half({
      name: 'issuer',
      label: { vi: 'Cơ quan ban hành', en: 'Issuer' },
      required: true,
      index: true,
      suggests: [],
    }),
    half({ name: 'field', label: { vi: 'Lĩnh vực', en: 'Field' }, required: true, index: true, suggests: [] }),
  ],
}

const signer: RowField = {
  type: 'row',
  fields: [
    half({ name: 'signer', label: { vi: 'Người ký', en: 'Signer' }, suggests: [] }),
    half({ name: 'signerPosition', label: { vi: 'Chức vụ người ký', en: "Signer's position" }, suggests: [] }),
  ],
}

const days: RowField = {
  type: 'row',
  fields: [
    dayField({ name: 'issuedOn', label: { vi: 'Ngày ban hành', en: 'Issued on' }, required: true }),
    dayField({ name: 'effectiveOn', label: { vi: 'Ngày có hiệu lực', en: 'In force from' } }),
  ],
}

const state: RowField = {
  type: 'row',
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'in-force',
      label: { vi: 'Tình trạng hiệu lực', en: 'State of effect' },
      options: EffectState.options.map((value) => ({ value, label: effectStates[value] })),
      admin: { width: '50%' },
    },
    dayField({ name: 'expiredOn', label: { vi: 'Ngày hết hiệu lực', en: 'Expired on' } }),
  ],
}

/** The fields of a legal document, as the contract's LegalDocument has them. */
export const legalDocumentFields: Field[] = [
  numberAndForm,
  {
    name: 'abstract',
    type: 'textarea',
    required: true,
    localized: true,
    label: { vi: 'Trích yếu', en: 'Abstract' },
    admin: { description: { vi: 'Văn bản về việc gì, như ghi dưới tên văn bản.', en: 'What the document is about.' } },
  },
  issuerAndField,
  days,
  state,
  signer,
  filesField({
    vi: 'Bản PDF có chữ ký số; thêm bản Word nếu có.',
    en: 'The signed PDF; the Word file too where there is one.',
  }),
  {
    name: 'body',
    type: 'richText',
    localized: true,
    label: { vi: 'Toàn văn (nếu gõ lại)', en: 'Full text (where it was typed in)' },
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'directive',
    hooks: { beforeValidate: [presetByLink('kind', LegalDocumentKind.options)] },
    index: true,
    label: { vi: 'Nhóm văn bản', en: 'Kind' },
    admin: { position: 'sidebar' },
    options: [
      { value: 'legislation', label: { vi: 'Văn bản quy phạm pháp luật', en: 'Legislation' } },
      { value: 'directive', label: { vi: 'Văn bản chỉ đạo, điều hành', en: 'Directive' } },
    ],
  },
  {
    name: 'identity',
    type: 'text',
    index: true,
    access: { create: () => false, update: () => false },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
]
