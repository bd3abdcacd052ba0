import { z } from 'zod'

/** A name in an address: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug has lower-case letters, digits and single hyphens')

/** A text that says something, without the braces of data that was quoted by mistake. */
export const text = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^{}]*$/, 'a text has no braces; write { vi: …, en: … } without quotes')

/** The body of a piece of writing, in Markdown. */
export const markdown = z.string().trim().min(60, 'a body has at least a paragraph')

/** Minute-exact local time (GMT+7), e.g. `2025-03-14 08:30`. */
export const minute = z.string().regex(/^20\d\d-\d\d-\d\d \d\d:\d\d$/, 'a time is written 2025-03-14 08:30')

/** A day in Vietnam, e.g. `2025-03-14`. */
export const day = z.iso.date()

/** The drawn scenes a sample picture can show; `scripts/seed/scenes` draws them. */
export const Scene = z.enum([
  'karst-river', // núi đá vôi, sông, thuyền (Tràng An)
  'rice-field', // đồng lúa
  'city-street', // phố, nhà cao tầng
  'bridge-road', // cầu, đường, xe
  'school', // trường học
  'hospital', // bệnh viện, y tế
  'factory', // nhà máy, khu công nghiệp
  'office-hall', // hội trường, trụ sở
  'market', // chợ, thương mại
  'heritage-gate', // cổng thành, đình, cố đô
  'sea-coast', // biển, rừng ngập mặn, cảng
  'forest-hill', // rừng, đồi
  'lotus-pond', // đầm sen
  'people-meeting', // họp, tiếp công dân
  'documents', // hồ sơ, giấy tờ
  'technology', // máy tính, số hoá
  'village-pond', // mái đình, ao làng, cây đa
  'night-river', // sông đêm, đèn thuyền
  'village-road', // đường làng, xe đạp, hàng cau
  'construction', // công trường, cần cẩu
  'cathedral', // nhà thờ đá, cầu ngói
  'sports', // sân vận động, đường chạy
  'library', // phòng đọc, giá sách
  'laboratory', // phòng thí nghiệm
])
export type Scene = z.infer<typeof Scene>
