import { formatDateTime } from '@trangan/vietnamese'
import type { LivePortal } from './livePortals.ts'

/** Name of the text file that explains a copy to whoever finds it. */
export const guideName = 'DOC-TRUOC.txt'

/** What the copy is, of when, and how to open it; with the line ends of Windows, where most will read it. */
export const guideOf = (portals: readonly LivePortal[], now: Date): string =>
  [
    'BẢN SAO NGOẠI TUYẾN CỔNG THÔNG TIN ĐIỆN TỬ',
    '',
    `Tạo lúc: ${formatDateTime(now.toISOString())}`,
    'Cách xem: mở tệp index.html bằng trình duyệt. Không cần kết nối mạng; tìm kiếm dùng được như trên cổng.',
    'Đường dẫn đến trang của cơ quan khác ngoài bản sao này cần có mạng.',
    '',
    'Nội dung:',
    ...portals.map(describe),
    '',
    'An offline copy of public information portals: open index.html in a browser. No network is needed.',
    '',
  ].join('\r\n')

const describe = ({ names, origins, manifest }: LivePortal): string =>
  `- ${names[0] ?? 'Danh sách các cổng thông tin'} (${origins[0]}), bản phát hành ${manifest.release}, ${formatDateTime(manifest.createdAt)}`
