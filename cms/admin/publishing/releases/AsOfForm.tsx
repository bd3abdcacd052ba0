'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { askPublisher } from '../askPublisher.ts'
import { toInput, toMoment } from '../momentInput.ts'
import { type Language, momentText } from '../moments.ts'
import { useAsked } from '../useAsked.ts'
import { openLookout } from './openLookout.ts'
import { releaseWords } from './releaseWords.ts'

type Props = { agency: string; language: Language }

/** "View the portal as of …": opens what was live at a moment, in a new tab. */
export const AsOfForm = ({ agency, language }: Props) => {
  const words = releaseWords[language]
  const [moment, setMoment] = useState('')
  const { isBusy, notice, run } = useAsked()
  useEffect(() => setMoment(toInput(new Date())), [])
  const look = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => {
      const ask = () => askPublisher({ kind: 'look-back-moment', agency, moment: toMoment(moment) })
      const { release, createdAt, until } = await openLookout(ask)
      const now = new Date().toISOString()
      const at = (iso: string) => momentText({ iso, now, language, isShort: true })
      return words.opened(release, at(createdAt), at(until))
    })
  }
  return (
    <form className="releases__as-of" onSubmit={look}>
      <label className="publishing-field">
        {words.asOf}
        <input type="datetime-local" required value={moment} onChange={(event) => setMoment(event.target.value)} />
      </label>
      <Button type="submit" margin={false} disabled={isBusy || moment === ''}>
        {words.asOfOpen}
      </Button>
      <p role="status">{notice}</p>
    </form>
  )
}
