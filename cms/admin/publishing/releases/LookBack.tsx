'use client'
import { Button } from '@payloadcms/ui'
import { askPublisher } from '../askPublisher.ts'
import type { Language } from '../moments.ts'
import { openLookout } from './openLookout.ts'
import { releaseWords } from './releaseWords.ts'

type Props = { agency: string; release: number; language: Language }

/** Opens the portal as it was in one release, in a new tab. */
export const LookBack = ({ agency, release, language }: Props) => {
  const words = releaseWords[language]
  return (
    <Button
      size="small"
      buttonStyle="secondary"
      margin={false}
      onClick={() => void openLookout(() => askPublisher({ kind: 'look-back', agency, release }))}
    >
      {words.look}
      <span className="publishing-hidden">
        {' '}
        {words.number(release)} ({words.opens})
      </span>
    </Button>
  )
}
