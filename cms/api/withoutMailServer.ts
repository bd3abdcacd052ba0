import type { EmailAdapter } from 'payload'

/** Nothing here sends mail: passwords are set by central IT. Whatever tries to is told so. */
export const withoutMailServer: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'khong-gui-thu@localhost',
  defaultFromName: 'Trangan',
  sendEmail: () => Promise.reject(new Error('Trangan sends no mail: no mail server is configured')),
})
