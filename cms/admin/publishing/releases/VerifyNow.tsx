'use client'
import { Button } from '@payloadcms/ui'
import type { PortalOverview } from '../../../publishing/status/readOverview.ts'
import { askPublisher } from '../askPublisher.ts'
import { type Language, momentText } from '../moments.ts'
import { useAsked } from '../useAsked.ts'
import { releaseWords } from './releaseWords.ts'

type Props = { portal: PortalOverview; now: string; language: Language }

/** The last proof of every live byte, the last alarm, and a button for a new proof. */
export const VerifyNow = ({ portal, now, language }: Props) => {
  const words = releaseWords[language]
  const { isBusy, notice, run } = useAsked()
  const at = (iso: string) => momentText({ iso, now, language, isShort: true })
  const verify = () =>
    run(async () => {
      const [proven] = (await askPublisher({ kind: 'verify', agency: portal.agency })).portals
      return proven ? words.proven(proven) : ''
    })
  const { proof, damage } = portal
  return (
    <section className="releases__proof" aria-label={words.integrity}>
      <div>
        <p>
          <strong>{words.integrity}:</strong> {proof ? words.lastProof(proof.files, at(proof.at)) : words.noProof}
        </p>
        {damage && (
          <p className={damage.repairedAt ? '' : 'releases__alarm'}>
            {words.lastDamage(damage.files.length, at(damage.at))}{' '}
            {damage.repairedAt ? words.repairedAt(at(damage.repairedAt)) : words.notRepaired}
          </p>
        )}
        <p role="status">{notice}</p>
      </div>
      <Button size="small" buttonStyle="secondary" margin={false} disabled={isBusy} onClick={verify}>
        {isBusy ? words.working : words.verify}
      </Button>
    </section>
  )
}
