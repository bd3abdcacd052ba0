import { examplesOf } from '../../../examples/examplesOf.ts'
import Emblem from './Emblem.astro'

/** As large as it stands, and larger. */
export default examplesOf(Emblem, { usual: {}, large: { size: 96 } })
