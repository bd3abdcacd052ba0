import type { Endpoint } from 'payload'

/** Takes the place of Payload's door through which anybody could become the first user of an empty database. */
export const refuseFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json(
      { errors: [{ message: 'Tài khoản đầu tiên do quản trị máy chủ tạo bằng dòng lệnh.' }] },
      { status: 403 },
    ),
}
