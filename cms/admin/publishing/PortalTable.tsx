'use client'
import { Button } from '@payloadcms/ui'
import Link from 'next/link'
import { useState } from 'react'
import type { OverviewAnswer } from '../../publishing/endpoints/overviewEndpoint.ts'
import type { PortalOverview } from '../../publishing/status/readOverview.ts'
import { type Language, momentText, spanText } from './moments.ts'
import { publishAgain } from './publishAgain.ts'
import { tableWords } from './tableWords.ts'
import { useOverview } from './useOverview.ts'
import './publishing.css'

type Props = { initial: OverviewAnswer; language: Language }

/** On the dashboard of central IT: every portal, followed while the page is looked at. */
export const PortalTable = ({ initial, language }: Props) => (
  <PortalBoard {...useOverview(initial)} language={language} />
)

/** Every portal, what waits, what failed, and the buttons that publish it again. */
export const PortalBoard = ({ portals, now, language }: OverviewAnswer & { language: Language }) => {
  const [notice, setNotice] = useState('')
  const words = tableWords[language]
  const publish = async (agency: string) => {
    setNotice((await publishAgain(agency)) ? words.asked : words.refused)
    setTimeout(() => setNotice(''), 5000)
  }
  const waiting = portals.reduce((sum, portal) => sum + portal.waiting, 0)
  const failed = portals.filter(({ failure }) => failure).length
  return (
    <section className="publishing-board" aria-labelledby="publishing-board-title">
      <div className="publishing-board__head">
        <h2 id="publishing-board-title">{words.title}</h2>
        <p>{words.summary({ portals: portals.length - 1, waiting, failed })}</p>
        <p role="status">{notice}</p>
        <Button size="small" margin={false} onClick={() => publish('all')}>
          {words.publishAll}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <section className="publishing-table" aria-label={words.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {words.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {portals.map((portal) => (
              <Row key={portal.agency} {...{ portal, now, language, publish }} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

type RowProps = { portal: PortalOverview; now: string; language: Language; publish: (agency: string) => void }

const Row = ({ portal, now, language, publish }: RowProps) => {
  const words = tableWords[language]
  return (
    <tr>
      <th scope="row">
        <Link href={`/admin/publishing/${portal.agency}`}>{portal.name}</Link>
        {portal.origin && (
          <a className="publishing-table__host" href={portal.origin} target="_blank" rel="noopener noreferrer">
            {new URL(portal.origin).host}
            <span className="publishing-hidden"> ({words.opens})</span>
          </a>
        )}
      </th>
      <td className="publishing-table__number">{portal.release ?? '–'}</td>
      <td className="publishing-table__number">
        {portal.liveAt ? momentText({ iso: portal.liveAt, now, language }) : words.never}
      </td>
      <td className="publishing-table__number">
        {portal.waiting === 0 ? '–' : waitingText({ portal, now, language })}
      </td>
      <td>
        <StateOfPortal portal={portal} language={language} />
      </td>
      <td>
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => publish(portal.agency)}>
          {words.publish}
          <span className="publishing-hidden"> {portal.name}</span>
        </Button>
      </td>
    </tr>
  )
}

const waitingText = ({ portal, now, language }: Omit<RowProps, 'publish'>): string => {
  const age = portal.oldestWaiting ? Date.parse(now) - Date.parse(portal.oldestWaiting) : 0
  return `${portal.waiting} (${spanText(age, language)})`
}

const StateOfPortal = ({ portal, language }: { portal: PortalOverview; language: Language }) => {
  const words = tableWords[language]
  const tone = portal.keptSince
    ? 'quiet'
    : portal.isWorking || portal.waiting
      ? 'busy'
      : portal.release
        ? 'good'
        : 'quiet'
  const text = portal.keptSince
    ? words.kept
    : portal.isWorking
      ? words.working
      : portal.waiting
        ? words.waiting
        : portal.release
          ? words.live
          : words.never
  return (
    <>
      <p className={`publishing-line publishing-line--${portal.failure ? 'bad' : tone}`}>
        <span className="publishing-line__sign" aria-hidden="true" />
        <span>{portal.failure ? words.failed(portal.failure.count) : text}</span>
      </p>
      {portal.failure && <p className="publishing-line__advice">{portal.failure.message}</p>}
    </>
  )
}
