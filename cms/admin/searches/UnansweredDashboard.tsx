import type { ServerProps } from 'payload'
import { readEnvironment } from '../../environment.ts'
import { languageOf } from '../publishing/moments.ts'
import { readUnanswered } from './readUnanswered.ts'
import { UnansweredCard } from './UnansweredCard.tsx'
import './searches.css'

/** On the dashboard of editors: what people searched at their portal and did not find, with a way to a synonym. */
export const UnansweredDashboard = async ({ user, payload, i18n }: ServerProps) => {
  if (!user) return null
  const language = languageOf(i18n.language)
  const agencies = await readUnanswered({ payload, user, dataFolder: readEnvironment().dataFolder })
  return agencies.map((one) => (
    <UnansweredCard key={one.agency} {...one} language={language} isNamed={agencies.length > 1} />
  ))
}
