import type { Profile } from '@trangan/legal'
import { formatDate } from '@trangan/vietnamese'
import type { Language } from '../publishing/moments.ts'
import { words } from './words.ts'

/** Says that a newer decree is in force of which nobody has entered yet what it asks for. */
export const ReplacedNotice = ({ profile, language }: { profile: Profile; language: Language }) => {
  const { decree, replaced } = profile
  if (!replaced || new Date() < new Date(replaced.from)) return null
  return (
    <p className="legal-card__note">
      {words[language].replaced(decree, replaced.by, formatDate(replaced.from, language))}
    </p>
  )
}
