import type { ServerProps } from 'payload'
import { agenciesOf, isCentralIT } from '../../access/membership.ts'
import { languageOf } from '../publishing/moments.ts'
import { MissingSections } from './MissingSections.tsx'
import { readScores } from './readScores.ts'
import { ScoreBoard } from './ScoreBoard.tsx'
import './legal.css'

/** On the dashboard: what the law asks for and the own portals lack; for central IT, how far every portal is. */
export const LegalDashboard = async ({ user, payload, i18n }: ServerProps) => {
  if (!user) return null
  const language = languageOf(i18n.language)
  if (isCentralIT(user)) return <ScoreBoard {...(await readScores(payload))} language={language} />
  const { profile, agencies } = await readScores(payload, { only: agenciesOf(user) })
  return agencies.map((agency) => <MissingSections key={agency.id} {...{ profile, agency, language, user }} />)
}
