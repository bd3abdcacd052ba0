import { type PayloadRequest, ValidationError } from 'payload'

type Refusal = { collection: string; req: PayloadRequest; path: string; message: Record<'vi' | 'en', string> }

/** The error that says which field is refused and why, in the language of the user. */
export const refuse = ({ collection, req, path, message }: Refusal): ValidationError =>
  new ValidationError(
    { collection, req, errors: [{ path, message: message[req.i18n.language === 'en' ? 'en' : 'vi'] }] },
    req.t,
  )
