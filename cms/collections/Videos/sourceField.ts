import type { GroupField } from 'payload'
import { isWebAddress } from '../../fields/isWebAddress.ts'

const chosen = (kind: string) => (_: unknown, sibling: { kind?: string }) => sibling.kind === kind

/** Where the film is: a file kept here, or the address of a page that shows it. */
export const sourceField: GroupField = {
  name: 'source',
  type: 'group',
  label: { vi: 'Nguồn phim', en: 'Film' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'file',
      label: { vi: 'Phim ở đâu', en: 'Where it is' },
      options: [
        { value: 'file', label: { vi: 'Tải lên cổng (xem ngay trên trang)', en: 'Kept here' } },
        {
          value: 'link',
          label: { vi: 'Dẫn tới trang khác (YouTube, Zalo, đài truyền hình)', en: 'On another website' },
        },
      ],
    },
    {
      name: 'file',
      type: 'upload',
      relationTo: 'files',
      required: true,
      filterOptions: { mimeType: { contains: 'video/' } },
      label: { vi: 'Tệp phim (MP4 hoặc WebM)', en: 'File (MP4 or WebM)' },
      admin: { condition: chosen('file') },
    },
    {
      name: 'href',
      type: 'text',
      required: true,
      validate: isWebAddress,
      label: { vi: 'Địa chỉ trang có phim', en: 'Address' },
      admin: {
        condition: chosen('link'),
        placeholder: 'https://',
        description: {
          vi: 'Cổng chỉ hiện thẻ dẫn, không tự tải gì từ trang đó cho đến khi người xem bấm.',
          en: 'The portal shows a card and loads nothing from there until a visitor follows it.',
        },
      },
    },
  ],
}
