import { ProcedureCode } from '@trangan/contract'
import type { Field, TextFieldSingleValidation } from 'payload'
import { externalPortals } from './externalPortals.ts'
import { longestText, tableField } from './tableField.ts'

const validateCode: TextFieldSingleValidation = (value, { req }) =>
  ProcedureCode.safeParse(value).success ||
  (req.i18n.language === 'en' ? 'A code looks like 1.000253.' : 'Mã thủ tục có dạng 1.000253.')

const overview: Field[] = [
  { name: 'name', type: 'textarea', required: true, label: { vi: 'Tên thủ tục', en: 'Name' }, admin: { rows: 2 } },
  {
    type: 'row',
    fields: [
      {
        name: 'field',
        type: 'text',
        required: true,
        index: true,
        label: { vi: 'Lĩnh vực', en: 'Field' },
        admin: { width: '50%' },
      },
      { name: 'level', type: 'text', label: { vi: 'Cấp thực hiện', en: 'Level' }, admin: { width: '50%' } },
      { name: 'type', type: 'text', label: { vi: 'Loại thủ tục', en: 'Type' }, admin: { width: '50%' } },
      {
        name: 'decisionNumber',
        type: 'text',
        label: { vi: 'Số quyết định', en: 'Decision number' },
        admin: { width: '50%' },
      },
    ],
  },
  { name: 'subjects', type: 'text', hasMany: true, label: { vi: 'Đối tượng thực hiện', en: 'Who may apply' } },
  {
    name: 'conditions',
    type: 'textarea',
    maxLength: longestText,
    label: { vi: 'Yêu cầu, điều kiện thực hiện', en: 'Conditions' },
  },
  { name: 'result', type: 'textarea', label: { vi: 'Kết quả xử lý', en: 'Result' } },
  { name: 'related', type: 'textarea', label: { vi: 'Thủ tục liên quan', en: 'Related procedures' } },
]

const bodies: Field[] = [
  {
    name: 'executingAgency',
    type: 'textarea',
    label: { vi: 'Cơ quan thực hiện', en: 'Executing agency' },
    admin: { rows: 2 },
  },
  {
    name: 'competentAuthority',
    type: 'textarea',
    label: { vi: 'Cơ quan có thẩm quyền', en: 'Competent authority' },
    admin: { rows: 2 },
  },
  {
    name: 'delegatedAuthority',
    type: 'textarea',
    label: { vi: 'Cơ quan được ủy quyền', en: 'Delegated authority' },
    admin: { rows: 2 },
  },
  {
    name: 'coordinatingAgency',
    type: 'textarea',
    label: { vi: 'Cơ quan phối hợp', en: 'Coordinating agency' },
    admin: { rows: 2 },
  },
  {
    name: 'receivingAddress',
    type: 'textarea',
    label: { vi: 'Địa chỉ tiếp nhận hồ sơ', en: 'Where to hand in' },
    admin: { rows: 2 },
  },
]

const process: Field[] = [
  {
    name: 'steps',
    type: 'textarea',
    maxLength: longestText,
    label: { vi: 'Trình tự thực hiện', en: 'Steps' },
    admin: { rows: 12, description: { vi: 'Mỗi bước một dòng.', en: 'One step a line.' } },
  },
  tableField({
    name: 'methods',
    label: { vi: 'Cách thức thực hiện', en: 'Ways to apply' },
    columns: [
      { name: 'method', type: 'textarea', required: true, label: { vi: 'Hình thức nộp', en: 'Method' } },
      { name: 'duration', type: 'textarea', label: { vi: 'Thời gian', en: 'Duration' } },
      { name: 'fee', type: 'textarea', label: { vi: 'Phí, lệ phí', en: 'Fee' } },
      { name: 'description', type: 'textarea', label: { vi: 'Mô tả', en: 'Description' } },
    ],
  }),
]

const dossier: Field[] = [
  tableField({
    name: 'dossier',
    label: { vi: 'Thành phần hồ sơ', en: 'Dossier' },
    columns: [
      { name: 'group', type: 'textarea', label: { vi: 'Trường hợp', en: 'Case' } },
      { name: 'name', type: 'textarea', required: true, label: { vi: 'Tên giấy tờ', en: 'Paper' } },
      { name: 'form', type: 'textarea', label: { vi: 'Mẫu đơn, tờ khai', en: 'Form' } },
      { name: 'copies', type: 'textarea', label: { vi: 'Số lượng', en: 'Copies' } },
    ],
  }),
  tableField({
    name: 'legalBases',
    label: { vi: 'Căn cứ pháp lý', en: 'Legal bases' },
    columns: [
      { name: 'title', type: 'textarea', required: true, label: { vi: 'Tên văn bản', en: 'Title' } },
      { name: 'number', type: 'text', label: { vi: 'Số, ký hiệu', en: 'Number' } },
    ],
  }),
]

const sidebar: Field[] = [
  {
    name: 'code',
    type: 'text',
    required: true,
    unique: true,
    validate: validateCode,
    label: { vi: 'Mã thủ tục quốc gia', en: 'National code' },
    admin: { position: 'sidebar', placeholder: '1.000253' },
  },
  {
    name: 'isPublished',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: { vi: 'Công khai trên các cổng', en: 'Shown on the portals' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'agencies',
    type: 'relationship',
    relationTo: 'agencies',
    hasMany: true,
    index: true,
    label: { vi: 'Cơ quan niêm yết', en: 'Agencies that show it' },
    admin: { position: 'sidebar', condition: (_data, _sibling, { user }) => user?.provinceRole === 'central-it' },
  },
  {
    name: 'externalIds',
    type: 'array',
    label: { vi: 'Mã tại cổng dịch vụ công', en: 'Ids at service portals' },
    labels: { singular: { vi: 'Mã', en: 'Id' }, plural: { vi: 'Mã', en: 'Ids' } },
    admin: { position: 'sidebar' },
    fields: [
      {
        name: 'portal',
        type: 'select',
        required: true,
        label: { vi: 'Cổng', en: 'Portal' },
        options: externalPortals.map(({ key, label }) => ({ value: key, label })),
        // the import knows them by what it reads
        typescriptSchema: [() => ({ type: 'string' })],
      },
      { name: 'value', type: 'text', required: true, label: { vi: 'Mã', en: 'Id' } },
    ],
  },
]

/** The fields of a procedure, as the contract's Procedure has them. */
export const procedureFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: { vi: 'Thông tin chung', en: 'Overview' }, fields: overview },
      { label: { vi: 'Trình tự, cách thức', en: 'Steps' }, fields: process },
      { label: { vi: 'Hồ sơ, căn cứ', en: 'Dossier' }, fields: dossier },
      { label: { vi: 'Cơ quan', en: 'Bodies' }, fields: bodies },
    ],
  },
  ...sidebar,
]
