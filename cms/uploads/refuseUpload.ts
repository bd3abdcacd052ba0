import { type PayloadRequest, ValidationError } from 'payload'

type Refusal = { collection: string; req: PayloadRequest; message: Record<'vi' | 'en', string> }

/** The error that an editor sees at the file when it is not taken. */
export const refuseUpload = ({ collection, req, message }: Refusal): ValidationError =>
  new ValidationError(
    { collection, req, errors: [{ path: 'file', message: message[req.i18n.language === 'en' ? 'en' : 'vi'] }] },
    req.t,
  )
