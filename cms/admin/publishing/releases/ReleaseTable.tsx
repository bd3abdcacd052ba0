'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Answers } from '../../../publishing/requests/answers.ts'
import type { PortalOverview } from '../../../publishing/status/readOverview.ts'
import { askPublisher } from '../askPublisher.ts'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { type Language, momentText } from '../moments.ts'
import { useAsked } from '../useAsked.ts'
import { LookBack } from './LookBack.tsx'
import { releaseWords } from './releaseWords.ts'

type Summary = Answers['list']['releases'][number]

type Props = {
  agency: string
  portal: PortalOverview
  releases: readonly Summary[] | undefined
  problem: string
  language: Language
  now: string
  compare: (pair: { from: number; to: number }) => void
}

/** Every kept release, with what can be done to it. */
export const ReleaseTable = (props: Props) => {
  const { releases, problem, language } = props
  const words = releaseWords[language]
  const [restoring, setRestoring] = useState<number>()
  return (
    <section aria-labelledby="releases-title">
      <h2 id="releases-title" className="releases__title">
        {words.title}
      </h2>
      {!releases && <p role="status">{problem || words.loading}</p>}
      {releases && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
        <section className="publishing-table releases__table" aria-label={words.title} tabIndex={0}>
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
              {releases.map((release) => (
                <Row key={release.release} {...props} release={release} restore={setRestoring} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {restoring !== undefined && <Restore {...props} release={restoring} close={() => setRestoring(undefined)} />}
    </section>
  )
}

type RowProps = Props & { release: Summary; restore: (release: number) => void }

const Row = ({ agency, portal, release, language, now, compare, restore }: RowProps) => {
  const words = releaseWords[language]
  const live = portal.release
  return (
    <tr className={release.isLive ? 'releases__row releases__row--live' : 'releases__row'}>
      <th scope="row">
        {words.number(release.release)}
        {release.isLive && <span className="releases__live">{words.live}</span>}
      </th>
      {'problem' in release ? (
        <td colSpan={3}>{words.broken}</td>
      ) : (
        <>
          <td className="publishing-table__number">{momentText({ iso: release.createdAt, now, language })}</td>
          <td>
            {release.restored === undefined ? words.reasons[release.reason] : words.restoredFrom(release.restored)}
            {release.users.length > 0 && <span className="releases__who">{release.users.join(', ')}</span>}
          </td>
          <td className="publishing-table__number">{new Intl.NumberFormat('vi-VN').format(release.files)}</td>
        </>
      )}
      <td>
        {!('problem' in release) && !release.isLive && live !== undefined && (
          <div className="releases__buttons">
            <Button
              size="small"
              buttonStyle="secondary"
              margin={false}
              onClick={() => compare({ from: release.release, to: live })}
            >
              {words.compare}
              <span className="publishing-hidden"> {words.number(release.release)}</span>
            </Button>
            <LookBack agency={agency} release={release.release} language={language} />
            <Button size="small" buttonStyle="secondary" margin={false} onClick={() => restore(release.release)}>
              {words.restore}
              <span className="publishing-hidden"> {words.number(release.release)}</span>
            </Button>
          </div>
        )}
      </td>
    </tr>
  )
}

const Restore = ({ agency, portal, release, language, close }: Props & { release: number; close: () => void }) => {
  const words = releaseWords[language]
  const { isBusy, notice, run } = useAsked()
  const restore = async () => {
    const isDone = await run(async () => {
      await askPublisher({ kind: 'restore', agency, release })
      return words.restored
    })
    if (isDone) close()
  }
  return (
    <ConfirmDialog
      title={words.restoreTitle(release)}
      confirm={isBusy ? words.working : words.confirm}
      cancel={words.cancel}
      isBusy={isBusy}
      onConfirm={restore}
      onCancel={close}
    >
      <p>
        <strong>{portal.name}</strong>
      </p>
      <p>{words.restoreText}</p>
      <p role="status">{notice}</p>
    </ConfirmDialog>
  )
}
