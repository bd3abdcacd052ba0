'use client'
import Link from 'next/link'
import { useCallback, useEffect, useState } from 'react'
import type { OverviewAnswer } from '../../../publishing/endpoints/overviewEndpoint.ts'
import type { Answers } from '../../../publishing/requests/answers.ts'
import { askPublisher } from '../askPublisher.ts'
import { type Language, momentText } from '../moments.ts'
import { LetGo } from '../queue/LetGo.tsx'
import { useOverview } from '../useOverview.ts'
import { AsOfForm } from './AsOfForm.tsx'
import { Comparison } from './Comparison.tsx'
import { ReleaseTable } from './ReleaseTable.tsx'
import { releaseWords } from './releaseWords.ts'
import { VerifyNow } from './VerifyNow.tsx'
import '../publishing.css'
import '../queue/queue.css'
import './releases.css'

type Props = { agency: string; initial: OverviewAnswer; language: Language }

/** The releases of one portal: list, compare, look back, restore, verify. */
export const Releases = ({ agency, initial, language }: Props) => {
  const { portals, now } = useOverview(initial)
  const portal = portals.find((one) => one.agency === agency)
  const words = releaseWords[language]
  const { releases, problem } = useReleases(agency, portal?.release)
  const [pair, setPair] = useState<{ from: number; to: number }>()
  if (!portal) return null
  return (
    <>
      <header className="publishing-screen__head">
        <div>
          <p className="releases__back">
            <Link href="/admin/publishing">{words.back}</Link>
          </p>
          <h1>{portal.name}</h1>
          <p>
            {portal.origin && (
              <a href={portal.origin} target="_blank" rel="noopener noreferrer">
                {new URL(portal.origin).host}
                <span className="publishing-hidden"> ({words.opens})</span>
              </a>
            )}
          </p>
        </div>
        <AsOfForm agency={agency} language={language} />
      </header>
      {portal.keptSince && (
        <div className="releases__kept">
          <p>{words.kept(momentText({ iso: portal.keptSince, now, language, isShort: true }))}</p>
          <LetGo agency={agency} language={language} />
        </div>
      )}
      <VerifyNow portal={portal} now={now} language={language} />
      {pair && releases && (
        <Comparison key={`${pair.from}-${pair.to}`} {...{ agency, pair, setPair, releases, language, now }} />
      )}
      <ReleaseTable {...{ agency, portal, releases, problem, language, now, compare: setPair }} />
    </>
  )
}

/** The kept releases; asked for again when another one goes live. */
const useReleases = (agency: string, live: number | undefined) => {
  const [releases, setReleases] = useState<Answers['list']['releases']>()
  const [problem, setProblem] = useState('')
  const load = useCallback(async () => {
    try {
      setReleases((await askPublisher({ kind: 'list', agency })).releases)
      setProblem('')
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }, [agency])
  useEffect(() => {
    void load()
  }, [load, live])
  return { releases, problem }
}
