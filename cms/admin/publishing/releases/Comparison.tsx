'use client'
import { useEffect, useRef, useState } from 'react'
import type { Answers } from '../../../publishing/requests/answers.ts'
import { askPublisher } from '../askPublisher.ts'
import { type Language, momentText } from '../moments.ts'
import { PageDiff } from './PageDiff.tsx'
import { releaseWords } from './releaseWords.ts'

type Pair = { from: number; to: number }

type Props = {
  agency: string
  pair: Pair
  setPair: (pair: Pair) => void
  releases: Answers['list']['releases']
  language: Language
  now: string
}

/** Two releases side by side: which pages came, changed and went, each with what became of its words. */
export const Comparison = (props: Props) => {
  const { agency, pair, language } = props
  const words = releaseWords[language]
  const [comparison, setComparison] = useState<Answers['compare']>()
  const [problem, setProblem] = useState('')
  const { from, to } = pair
  const heading = useRef<HTMLHeadingElement>(null)
  // It opens above the list in which it was asked for.
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    askPublisher({ kind: 'compare', agency, from, to }).then(setComparison, (error: Error) => setProblem(error.message))
  }, [agency, from, to])
  return (
    <section className="releases__comparison" aria-labelledby="comparison-title">
      <h2 id="comparison-title" ref={heading} tabIndex={-1}>
        {words.comparison}
      </h2>
      <div className="releases__pair">
        <ReleaseSelect
          {...props}
          label={words.before}
          value={from}
          choose={(release) => props.setPair({ from: release, to })}
        />
        <ReleaseSelect
          {...props}
          label={words.after}
          value={to}
          choose={(release) => props.setPair({ from, to: release })}
        />
      </div>
      {!comparison && <p role="status">{problem || words.comparing}</p>}
      {comparison && <Summary comparison={comparison} language={language} />}
      <ul className="releases__pages">
        {comparison?.pages.map((page) => (
          <li key={page.path}>
            <PageDiff agency={agency} pair={pair} page={page} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Summary = ({ comparison, language }: { comparison: Answers['compare']; language: Language }) => {
  const words = releaseWords[language]
  const count = (change: string) => comparison.pages.filter((page) => page.change === change).length
  const { added, changed, removed } = comparison.otherFiles
  return (
    <p role="status">
      {comparison.pageCount === 0
        ? words.equal
        : words.pages({ added: count('added'), changed: count('changed'), removed: count('removed') })}{' '}
      {words.otherFiles(added + changed + removed)}
    </p>
  )
}

type SelectProps = Props & { label: string; value: number; choose: (release: number) => void }

const ReleaseSelect = ({ label, value, choose, releases, language, now }: SelectProps) => (
  <label className="publishing-field">
    {label}
    <select value={value} onChange={(event) => choose(Number(event.target.value))}>
      {releases.map((release) => (
        <option key={release.release} value={release.release} disabled={'problem' in release}>
          {releaseWords[language].number(release.release)}
          {'createdAt' in release ? ` – ${momentText({ iso: release.createdAt, now, language, isShort: true })}` : ''}
        </option>
      ))}
    </select>
  </label>
)
