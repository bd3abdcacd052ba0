'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { PortalOverview } from '../../../publishing/status/readOverview.ts'
import { askPublisher } from '../askPublisher.ts'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { toInput, toMoment } from '../momentInput.ts'
import type { Language } from '../moments.ts'
import { useAsked } from '../useAsked.ts'
import { queueWords } from './queueWords.ts'

type Props = { language: Language; portals: readonly PortalOverview[] }

/** Takes all portals back to one moment, after a person has agreed. */
export const RestoreAll = ({ language, portals }: Props) => {
  const words = queueWords[language]
  const [isOpen, setOpen] = useState(false)
  const [moment, setMoment] = useState('')
  const { isBusy, notice, run } = useAsked()
  const open = () => {
    setMoment(toInput(new Date()))
    setOpen(true)
  }
  const restore = () =>
    run(async () => {
      const answer = await askPublisher({ kind: 'restore-moment', agency: 'all', moment: toMoment(moment) })
      const failed = answer.portals.filter(({ problem }) => problem)
      const names = failed.map(({ agency }) => portals.find((portal) => portal.agency === agency)?.name ?? agency)
      const done = answer.portals.length - failed.length
      return [words.restored(done, failed.length), names.join(', ')].filter(Boolean).join(' ')
    })
  return (
    <>
      <Button margin={false} buttonStyle="secondary" onClick={open}>
        {words.restoreAll}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={words.restoreTitle}
          confirm={isBusy ? words.working : words.restore}
          cancel={words.cancel}
          isBusy={isBusy || moment === ''}
          onConfirm={restore}
          onCancel={() => setOpen(false)}
        >
          <p>{words.restoreText}</p>
          <label className="publishing-field">
            {words.moment}
            <input type="datetime-local" required value={moment} onChange={(event) => setMoment(event.target.value)} />
          </label>
          <p role="status">{notice}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
