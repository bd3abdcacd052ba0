import { examplesOf } from '../../../examples/examplesOf.ts'
import ShareTools from './ShareTools.astro'

const [origin, path] = ['http://soxaydung.localhost:8080', '/tin-tuc/quy-hoach-phan-khu/']

/** Print, save, share; no third party is asked until a reader follows a link. */
export default examplesOf(ShareTools, {
  'of an article': { title: 'Công bố quy hoạch phân khu', origin, path, locale: 'vi' },
})
