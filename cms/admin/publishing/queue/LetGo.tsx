'use client'
import { Button } from '@payloadcms/ui'
import { askPublisher } from '../askPublisher.ts'
import type { Language } from '../moments.ts'
import { useAsked } from '../useAsked.ts'
import { queueWords } from './queueWords.ts'

type Props = { agency: string; language: Language }

/** Lets a kept portal go on with what is published today. */
export const LetGo = ({ agency, language }: Props) => {
  const words = queueWords[language]
  const { isBusy, notice, run } = useAsked()
  const letGo = () =>
    run(async () => {
      await askPublisher({ kind: 'resume', agency })
      return words.resumed
    })
  return (
    <div className="queue-attention__buttons">
      <Button size="small" margin={false} disabled={isBusy} onClick={letGo}>
        {words.resume}
      </Button>
      <p role="status">{notice}</p>
    </div>
  )
}
