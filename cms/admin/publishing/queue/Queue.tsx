'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { QueueAnswer } from '../../../publishing/endpoints/queueEndpoint.ts'
import { askPublisher } from '../askPublisher.ts'
import type { Language } from '../moments.ts'
import { PortalBoard } from '../PortalTable.tsx'
import { useFollowed } from '../useFollowed.ts'
import { Attention } from './Attention.tsx'
import { LatencyChart } from './LatencyChart.tsx'
import { QueueFigures } from './QueueFigures.tsx'
import { queueWords } from './queueWords.ts'
import { RestoreAll } from './RestoreAll.tsx'
import '../publishing.css'
import './queue.css'

type Props = { initial: QueueAnswer; language: Language }

/** The queue of all portals: figures, what needs a person, a day's speed, and every portal. */
export const Queue = ({ initial, language }: Props) => {
  const { portals, latencies, now } = useFollowed('/api/publishing/queue', initial)
  const words = queueWords[language]
  const { notice, isBusy, verifyAll } = useVerifyAll(language)
  return (
    <>
      <header className="publishing-screen__head">
        <div>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </div>
        <div className="publishing-screen__actions">
          <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={verifyAll}>
            {isBusy ? words.verifying : words.verifyAll}
          </Button>
          <RestoreAll language={language} portals={portals} />
        </div>
      </header>
      <p role="status" className="publishing-screen__notice">
        {notice}
      </p>
      <QueueFigures {...{ portals, latencies, now, language }} />
      <Attention {...{ portals, now, language }} />
      <LatencyChart latencies={latencies} language={language} />
      <PortalBoard {...{ portals, now, language }} />
    </>
  )
}

/** Proves every byte of every portal, and says how it ended. */
const useVerifyAll = (language: Language) => {
  const [notice, setNotice] = useState('')
  const [isBusy, setBusy] = useState(false)
  const words = queueWords[language]
  const verifyAll = async () => {
    setBusy(true)
    setNotice('')
    try {
      const { portals } = await askPublisher({ kind: 'verify', agency: 'all' })
      setNotice(words.verified({ portals: portals.length, ...totalsOf(portals) }))
    } catch (error) {
      setNotice(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }
  return { notice, isBusy, verifyAll }
}

const totalsOf = (portals: readonly { files: number; damages: number; left: number }[]) => ({
  files: portals.reduce((sum, { files }) => sum + files, 0),
  damages: portals.reduce((sum, { damages }) => sum + damages, 0),
  left: portals.reduce((sum, { left }) => sum + left, 0),
})
