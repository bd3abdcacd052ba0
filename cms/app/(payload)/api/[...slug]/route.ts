import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { repeatOnConflict } from '../../../../api/repeatOnConflict.ts'

// Importing the stylesheet here too keeps Next from sending the admin's CSS twice.
import '@payloadcms/next/css'

export const GET = REST_GET(config)
export const POST = repeatOnConflict(REST_POST(config))
export const DELETE = repeatOnConflict(REST_DELETE(config))
export const PATCH = repeatOnConflict(REST_PATCH(config))
export const PUT = repeatOnConflict(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
