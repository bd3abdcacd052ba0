import type { Endpoint } from 'payload'

const refuse = (path: string, message: string): Endpoint => ({
  path,
  method: 'post',
  handler: () => Response.json({ errors: [{ message }] }, { status: 403 }),
})

/** Doors of Payload that stand open by default and lead nowhere here. */
export const refusedDoors: Endpoint[] = [
  // Whoever came first would become the first user of an empty database.
  refuse('/first-register', 'Tài khoản đầu tiên do quản trị máy chủ tạo bằng dòng lệnh.'),
  // Without a mail server the tokens would stand in the log.
  refuse('/forgot-password', 'Quên mật khẩu: hãy liên hệ Trung tâm CNTT tỉnh để được đặt lại.'),
]
