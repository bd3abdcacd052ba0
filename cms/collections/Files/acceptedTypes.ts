/** `maxBytes`: the largest that is taken. */
type AcceptedType = { extension: string; mimeType: string; maxBytes?: number }

const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** What can be offered for download: nothing that a browser would run. */
export const acceptedTypes: readonly AcceptedType[] = [
  { extension: 'pdf', mimeType: 'application/pdf' },
  { extension: 'docx', mimeType: `${openXml}.wordprocessingml.document` },
  { extension: 'xlsx', mimeType: `${openXml}.spreadsheetml.sheet` },
  { extension: 'pptx', mimeType: `${openXml}.presentationml.presentation` },
  { extension: 'odt', mimeType: `${openDocument}.text` },
  { extension: 'ods', mimeType: `${openDocument}.spreadsheet` },
  { extension: 'odp', mimeType: `${openDocument}.presentation` },
  { extension: 'doc', mimeType: 'application/msword' },
  { extension: 'xls', mimeType: 'application/vnd.ms-excel' },
  { extension: 'rtf', mimeType: 'application/rtf' },
  { extension: 'zip', mimeType: 'application/zip' },
  { extension: 'mp4', mimeType: 'video/mp4', maxBytes: 200_000_000 },
  { extension: 'webm', mimeType: 'video/webm', maxBytes: 200_000_000 },
]
