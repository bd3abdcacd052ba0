'use client'
import { useState } from 'react'
import type { Answers } from '../../../publishing/requests/answers.ts'
import { askPublisher } from '../askPublisher.ts'
import type { Language } from '../moments.ts'
import { releaseWords } from './releaseWords.ts'

type Props = {
  agency: string
  pair: { from: number; to: number }
  page: Answers['compare']['pages'][number]
  language: Language
}

/** One page of a comparison; opened, it shows its words line by line. */
export const PageDiff = ({ agency, pair, page, language }: Props) => {
  const words = releaseWords[language]
  const [lines, setLines] = useState<Answers['compare-page']['lines']>()
  const [problem, setProblem] = useState('')
  const load = () => {
    if (lines) return
    const { path } = page
    askPublisher({ kind: 'compare-page', agency, ...pair, path }).then(
      (answer) => setLines(answer.lines),
      (error: Error) => setProblem(error.message),
    )
  }
  return (
    <details className="releases__page" onToggle={(event) => event.currentTarget.open && load()}>
      <summary>
        <span className={`releases__change releases__change--${page.change}`}>{words.changes[page.change]}</span>
        <span className="releases__page-title">{page.title || page.path}</span>
        <code>{decodeURI(page.path)}</code>
      </summary>
      {!lines && <p role="status">{problem || words.comparing}</p>}
      {lines?.every(({ kind }) => kind === 'gap') && <p>{words.sameWords}</p>}
      {lines && <Lines lines={lines} language={language} />}
    </details>
  )
}

const Lines = ({ lines, language }: { lines: Answers['compare-page']['lines']; language: Language }) => {
  const words = releaseWords[language]
  return (
    <div className="releases__lines">
      {lines.map((line, index) => {
        const key = `${index}`
        if (line.kind === 'gap')
          return (
            <p key={key} className="releases__gap">
              {words.gap(line.lines)}
            </p>
          )
        if (line.kind === 'added') return <ins key={key}>{line.text}</ins>
        return line.kind === 'removed' ? <del key={key}>{line.text}</del> : <p key={key}>{line.text}</p>
      })}
    </div>
  )
}
