'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { askPublisher } from '../askPublisher.ts'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import type { Language } from '../moments.ts'
import { useAsked } from '../useAsked.ts'
import { queueWords } from './queueWords.ts'

type Props = { agency: string; name: string; paths: readonly string[]; language: Language }

/** For a release that would take many pages away: shows them, and publishes when a person agrees. */
export const ForcePublish = ({ agency, name, paths, language }: Props) => {
  const words = queueWords[language]
  const [isOpen, setOpen] = useState(false)
  const { isBusy, notice, run } = useAsked()
  const force = async () => {
    await run(async () => {
      const answer = await askPublisher({ kind: 'force', agency })
      return 'failure' in answer ? answer.failure.message : words.forced
    })
    setOpen(false)
  }
  return (
    <>
      <details className="queue-attention__pages">
        <summary>{words.forceList(paths.length)}</summary>
        <ul>
          {paths.map((path) => (
            <li key={path}>
              <code>{decodeURI(path)}</code>
            </li>
          ))}
        </ul>
      </details>
      <div className="queue-attention__buttons">
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => setOpen(true)}>
          {words.force}
        </Button>
        <p role="status">{notice}</p>
      </div>
      {isOpen && (
        <ConfirmDialog
          title={words.forceTitle}
          confirm={isBusy ? words.working : words.force.replace('…', '')}
          cancel={words.cancel}
          isBusy={isBusy}
          onConfirm={force}
          onCancel={() => setOpen(false)}
        >
          <p>
            <strong>{name}</strong>
          </p>
          <p>{words.forceText}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
