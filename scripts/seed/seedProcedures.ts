import type { Seeding } from './seedAgency.ts'

/** Sample procedures that this agency receives; they stay apart from the national catalogue by their codes. */
export const seedProcedures = async ({ payload, req, seed, agency }: Seeding): Promise<void> => {
  for (const { steps, methods, dossier, legalBases, isOnline, ...procedure } of seed.procedures)
    await payload.create({
      collection: 'procedures',
      req,
      data: {
        ...procedure,
        conditions: procedure.conditions ?? null,
        steps: steps.map((step, index) => (/^Bước \d/.test(step) ? step : `Bước ${index + 1}: ${step}`)).join('\n'),
        methods: { rows: methods, text: '' },
        dossier: { rows: dossier.map((paper) => ({ ...paper, form: paper.form ?? null })), text: '' },
        legalBases: { rows: legalBases, text: '' },
        externalIds: isOnline ? [{ portal: 'national-home', value: procedure.code }] : [],
        agencies: [agency],
        isPublished: true,
      },
    })
}
