import type { Field, SelectFieldSingleValidation } from 'payload'
import { select } from 'payload/shared'
import { keptByCentralIT } from './access.ts'
import { familyByKind } from './hooks/familyByKind.ts'
import type { PortalLook } from './look.ts'
import { validateAccent, validateCode, validateHost } from './validate.ts'

const access = keptByCentralIT

const identity: Field[] = [
  { name: 'name', type: 'text', required: true, localized: true, access, label: { vi: 'Tên cơ quan', en: 'Name' } },
  {
    type: 'row',
    fields: [
      {
        name: 'abbreviation',
        type: 'text',
        required: true,
        access,
        label: { vi: 'Tên viết tắt', en: 'Abbreviation' },
        admin: { width: '33%' },
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        access,
        label: { vi: 'Loại cơ quan', en: 'Kind' },
        admin: { width: '33%' },
        options: [
          { value: 'department', label: { vi: 'Sở, ban, ngành', en: 'Department' } },
          { value: 'district', label: { vi: 'UBND huyện, thành phố', en: 'District' } },
          { value: 'office', label: { vi: 'Văn phòng', en: 'Office' } },
        ],
      },
      {
        name: 'code',
        type: 'text',
        required: true,
        unique: true,
        access,
        validate: validateCode,
        label: { vi: 'Mã định danh điện tử', en: 'Identification code' },
        admin: { width: '33%', placeholder: '000.00.10.H42' },
      },
    ],
  },
  {
    name: 'governingBody',
    type: 'text',
    required: true,
    localized: true,
    access,
    label: { vi: 'Cơ quan chủ quản', en: 'Governing body' },
  },
]

/** Left empty in the form it is no mistake: the hook fills it in before the database is asked. */
const emptyOrFamily: SelectFieldSingleValidation = (value, options) => !value || select(value, options)

const portal = (look: PortalLook): Field[] => [
  {
    name: 'hosts',
    type: 'array',
    required: true,
    minRows: 1,
    access,
    label: { vi: 'Tên miền của cổng', en: 'Hosts' },
    labels: { singular: { vi: 'Tên miền', en: 'Host' }, plural: { vi: 'Tên miền', en: 'Hosts' } },
    admin: { description: { vi: 'Tên miền đầu tiên là tên miền chính.', en: 'The first one is the canonical one.' } },
    fields: [
      {
        name: 'host',
        type: 'text',
        required: true,
        unique: true,
        validate: validateHost,
        label: { vi: 'Tên miền', en: 'Host' },
        admin: { placeholder: 'soxaydung.ninhbinh.gov.vn' },
      },
    ],
  },
  {
    name: 'theme',
    type: 'group',
    access,
    label: { vi: 'Giao diện', en: 'Theme' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'family',
            type: 'select',
            required: true,
            validate: emptyOrFamily,
            hooks: { beforeValidate: [familyByKind(look)] },
            label: { vi: 'Mẫu giao diện', en: 'Family' },
            admin: {
              width: '50%',
              description: { vi: 'Để trống: theo loại cơ quan.', en: 'Left empty: by the kind of agency.' },
            },
            options: look.families.map(({ name, label }) => ({ value: name, label })),
          },
          {
            name: 'accent',
            type: 'text',
            required: true,
            defaultValue: '#1f4e79',
            validate: validateAccent(look),
            label: { vi: 'Màu nhấn', en: 'Accent colour' },
            admin: { width: '50%', placeholder: '#1f4e79' },
          },
        ],
      },
    ],
  },
]

const contact: Field[] = [
  {
    name: 'contact',
    type: 'group',
    label: { vi: 'Liên hệ', en: 'Contact' },
    fields: [
      { name: 'address', type: 'text', required: true, localized: true, label: { vi: 'Địa chỉ', en: 'Address' } },
      {
        type: 'row',
        fields: [
          { name: 'phone', type: 'text', label: { vi: 'Điện thoại', en: 'Telephone' }, admin: { width: '33%' } },
          { name: 'fax', type: 'text', label: { vi: 'Fax', en: 'Fax' }, admin: { width: '33%' } },
          { name: 'email', type: 'email', label: { vi: 'Thư điện tử', en: 'E-mail' }, admin: { width: '33%' } },
        ],
      },
    ],
  },
  {
    name: 'responsible',
    type: 'group',
    label: { vi: 'Người chịu trách nhiệm nội dung', en: 'Person responsible' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            required: true,
            label: { vi: 'Họ và tên', en: 'Name' },
            admin: { width: '50%' },
          },
          {
            name: 'position',
            type: 'text',
            required: true,
            localized: true,
            label: { vi: 'Chức vụ', en: 'Position' },
            admin: { width: '50%' },
          },
        ],
      },
    ],
  },
]

const day = { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' }, width: '50%' } as const

const life: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'validFrom', type: 'date', access, label: { vi: 'Hoạt động từ', en: 'Exists from' }, admin: day },
      { name: 'validTo', type: 'date', access, label: { vi: 'Đến', en: 'Until' }, admin: day },
    ],
  },
  {
    name: 'successors',
    type: 'relationship',
    relationTo: 'agencies',
    hasMany: true,
    access,
    label: { vi: 'Cơ quan kế thừa', en: 'Successors' },
    admin: {
      description: {
        vi: 'Cơ quan nhận nhiệm vụ khi sáp nhập, chia tách hoặc đổi tên.',
        en: 'Who took over the work after a merger, a split or a change of name.',
      },
    },
  },
]

const sidebar: Field[] = [
  {
    name: 'order',
    type: 'number',
    required: true,
    defaultValue: 0,
    index: true,
    access,
    label: { vi: 'Thứ tự trong danh sách tỉnh', en: 'Order in the province' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'isSample',
    type: 'checkbox',
    defaultValue: false,
    access,
    label: { vi: 'Dữ liệu mẫu', en: 'Sample data' },
    admin: {
      position: 'sidebar',
      description: { vi: 'Hiện dải báo “dữ liệu mẫu” trên cổng.', en: 'Shows a notice on the portal.' },
    },
  },
]

/** The fields of an agency, as the contract's Agency has them. */
export const agencyFields = (look: PortalLook): Field[] => [
  {
    type: 'tabs',
    tabs: [
      { label: { vi: 'Cơ quan', en: 'Agency' }, fields: identity },
      { label: { vi: 'Liên hệ', en: 'Contact' }, fields: contact },
      { label: { vi: 'Cổng thông tin', en: 'Portal' }, fields: portal(look) },
      { label: { vi: 'Hiệu lực', en: 'Validity' }, fields: life },
    ],
  },
  ...sidebar,
]
