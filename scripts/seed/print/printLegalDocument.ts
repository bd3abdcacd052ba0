import type { SeedLegalDocument } from '../sectionSchema.ts'
import { dayInWords, letterhead } from './letterhead.ts'
import { closeSheet, type Faces, openSheet, type Sheet } from './openSheet.ts'
import { centred, closing, numbered, paragraph } from './paragraphs.ts'

/** The file of a sample document (PDF), laid out as Decree 30/2020/NĐ-CP has it and marked as a sample on each page. */
export const printLegalDocument = async (document: SeedLegalDocument, faces: Faces): Promise<Buffer> => {
  const { number, issuer, form, issuedOn, abstract } = document
  const title = `${form} ${number}: ${abstract.vi}`
  const sheet = openSheet({ faces, title, author: issuer, date: issuedOn })
  const isLetter = form === 'Công văn'
  letterhead(sheet, { issuer, number, date: issuedOn, about: isLetter ? lowerFirst(abstract.vi) : undefined })
  if (isLetter) centred(sheet, 'Kính gửi: Các cơ quan, đơn vị có liên quan', { face: 'regular', gap: 10 })
  else heading(sheet, document)
  if (isResolving(form)) resolve(sheet, document)
  else explain(sheet, document)
  sign(sheet, document)
  return closeSheet(sheet)
}

const isResolving = (form: string): boolean => form === 'Quyết định' || form === 'Nghị quyết'

const heading = (sheet: Sheet, { form, abstract }: SeedLegalDocument): void => {
  centred(sheet, form.toLocaleUpperCase('vi'), { size: 15 })
  centred(sheet, abstract.vi, { size: 14, gap: 12 })
}

/** Decisions and resolutions: the bases, then articles. */
const resolve = (sheet: Sheet, document: SeedLegalDocument): void => {
  const { form, kind, issuer, issuedOn, effectiveOn, points, field } = document
  if (form === 'Quyết định') centred(sheet, decider(document), { gap: 8 })
  const bases = [
    'Luật Tổ chức chính quyền địa phương',
    kind === 'legislation'
      ? 'Luật Ban hành văn bản quy phạm pháp luật'
      : `chức năng, nhiệm vụ, quyền hạn của ${issuer}`,
  ]
  for (const basis of bases) paragraph(sheet, `Căn cứ ${basis};`, 'italic')
  paragraph(sheet, `Xét hồ sơ về lĩnh vực ${lowerFirst(field)} và ý kiến của các cơ quan có liên quan,`, 'italic')
  centred(sheet, form === 'Quyết định' ? 'QUYẾT ĐỊNH:' : 'QUYẾT NGHỊ:', { gap: 8 })
  const name = `${form} này`
  const articles = [
    ...points,
    `${name} có hiệu lực thi hành kể từ ngày ${dayInWords(effectiveOn ?? issuedOn)}.`,
    `Thủ trưởng các cơ quan, đơn vị và tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành ${lowerFirst(name)}./.`,
  ]
  for (const [index, text] of articles.entries()) numbered(sheet, `Điều ${index + 1}.`, text)
}

/** Plans, notices, directives and letters: numbered paragraphs. */
const explain = (sheet: Sheet, { form, points }: SeedLegalDocument): void => {
  for (const [index, text] of points.entries()) {
    if (points.length === 1) paragraph(sheet, text)
    else numbered(sheet, `${index + 1}.`, text)
  }
  paragraph(
    sheet,
    form === 'Công văn'
      ? 'Đề nghị các cơ quan, đơn vị quan tâm thực hiện; có vướng mắc, phản ánh về cơ quan ban hành để được hướng dẫn./.'
      : 'Trong quá trình thực hiện nếu có vướng mắc, các cơ quan, đơn vị phản ánh kịp thời để tổng hợp, giải quyết./.',
  )
}

const sign = (sheet: Sheet, { issuer, signer, signerPosition, number }: SeedLegalDocument): void => {
  const position = signerPosition.toLocaleUpperCase('vi')
  const body = issuer.match(/^(Ủy ban nhân dân|Hội đồng nhân dân)/)?.[0]
  const forWhom = body ? `TM. ${body.toLocaleUpperCase('vi')}` : undefined
  const isDeputy = position.startsWith('PHÓ')
  closing(sheet, {
    recipients: ['Như trên', 'Cổng thông tin điện tử', `Lưu: VT (${number.split('/')[0]})`],
    lines: [...(forWhom ? [forWhom] : []), ...(isDeputy ? [`KT. ${position.replace(/^PHÓ /, '')}`] : []), position],
    signer,
  })
}

/** Committees decide as a body; a department decides through its head. */
const decider = ({ issuer, signerPosition }: SeedLegalDocument): string => {
  const name = /^(Ủy ban|Hội đồng)/.test(issuer) ? issuer : `${signerPosition.replace(/^Phó /, '')} ${issuer}`
  return name.toLocaleUpperCase('vi')
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
