import { describe, expect, it } from 'vitest'
import { parseDossier } from './dossier.ts'
import { splitForm } from './form.ts'
import { parseLegalBases } from './legalBases.ts'
import { parseMethods } from './methods.ts'
import { textOf } from './placeholder.ts'
import { parseResult } from './result.ts'
import { parseSubjects } from './subjects.ts'

describe('a cell that says nothing', () => {
  it.each(['', ' \n', 'Không có thông tin', 'Không có thông tin'.normalize('NFD')])('%j is absent', (cell) => {
    expect(textOf(cell)).toBeUndefined()
  })
})

describe('ways to hand in', () => {
  const head = 'Hình thức nộpThời gianPhí, lệ phíMô tả'

  it('come apart where the cells have clear edges', () => {
    const cell = `${head}Trực tuyến5 Ngày làm việc10 USDDịch vụ bưu chính1 NgàyMiễn phíTrực tiếp7 NgàyKhông có thông tinNộp tại trụ sở`
    expect(parseMethods(cell)).toEqual({
      rows: [
        { method: 'Trực tuyến', duration: '5 Ngày làm việc', fee: '10 USD' },
        { method: 'Dịch vụ bưu chính', duration: '1 Ngày', fee: 'Miễn phí' },
        { method: 'Trực tiếp', duration: '7 Ngày', description: 'Nộp tại trụ sở' },
      ],
      text: '',
    })
  })

  it('keep the note of a fee with the fee, brackets inside it included', () => {
    const cell = `${head}Trực tuyến7 Ngày70,000 Việt Nam Đồng(Cấp lại (lần 2): 70.000 đồng)50,000 Việt Nam Đồng(Cấp đổi)Qua Cổng dịch vụ công`
    expect(parseMethods(cell).rows).toEqual([
      {
        method: 'Trực tuyến',
        duration: '7 Ngày',
        fee: '70,000 Việt Nam Đồng (Cấp lại (lần 2): 70.000 đồng)\n50,000 Việt Nam Đồng (Cấp đổi)',
        description: 'Qua Cổng dịch vụ công',
      },
    ])
  })

  it('stay a text where a duration is not one, or a number could be cut in two places', () => {
    for (const body of ['Trực tuyếnKhông quy địnhMiễn phí', 'Trực tuyến150,000 Việt Nam Đồng'])
      expect(parseMethods(`${head}${body}`)).toEqual({ rows: [], text: body })
  })
})

describe('the papers of a dossier', () => {
  const head = 'Tên giấy tờMẫu đơn, tờ khaiSố lượng'

  it('come apart at their numbers of copies, under the case they belong to', () => {
    const cell = `--${head}Tờ khai (mẫu NA5)NA5.doc1 bản chínhHộ chiếu.1 bản chính,2 bản saoTrường hợp ủy quyền:${head}- Giấy ủy quyền0 bản chính,1 bản sao`
    expect(parseDossier(cell)).toEqual({
      rows: [
        { name: 'Tờ khai (mẫu NA5)', form: 'NA5.doc', copies: '1 bản chính' },
        { name: 'Hộ chiếu.', copies: '1 bản chính, 2 bản sao' },
        { group: 'Trường hợp ủy quyền:', name: '- Giấy ủy quyền', copies: '0 bản chính, 1 bản sao' },
      ],
      text: '',
    })
  })

  it('are not cut at copies that a name speaks of', () => {
    const name = 'Phiếu yêu cầu (01 bản chính hoặc 01 bản sao có chứng thực)'
    expect(parseDossier(`--${head}${name}1 bản chính`).rows).toEqual([{ name, copies: '1 bản chính' }])
  })

  it('stay a text where the number of copies runs into a year', () => {
    const body = 'Thông tư ngày 31/12/20251 bản chínhĐơn1 bản chính'
    expect(parseDossier(`--${head}${body}`)).toEqual({ rows: [], text: body })
  })

  it('stay a text when something follows the last one', () => {
    expect(parseDossier(`--${head}Đơn1 bản chínhGhi chú thêm`).rows).toEqual([])
  })
})

describe('the file of a form', () => {
  it.each([
    ['Phiếu khai báo (mẫu NA17)101-Mau A17 tam tru.doc', '101-Mau A17 tam tru.doc'],
    ['Giấy đề nghị theo mẫuTK 2.001034 (xe TM).docx', 'TK 2.001034 (xe TM).docx'],
    [
      'Đơn đề nghị (Mẫu số 02).Mus02-nnghtrcpN40.2024suatheoN184.2025.docx',
      'Mus02-nnghtrcpN40.2024suatheoN184.2025.docx',
    ],
    ['Giấy đề nghị theo mẫuđơn đề nghị.docx', undefined],
    ['Giấy phépBản sao hợp đồngMẫu số 1.docx', undefined],
    ['Hộ chiếu', undefined],
  ])('of %j is %j', (text, form) => {
    const split = splitForm(text)
    expect(split.form).toBe(form)
    expect(split.name + (split.form ?? '')).toBe(text)
  })
})

describe('legal bases', () => {
  const head = 'Tên văn bản pháp lýMã văn bản'
  const read = (body: string) => parseLegalBases(head + body).rows.map(({ title, number }) => `${title} | ${number}`)

  it.each([
    [
      'Luật Đất đai31/2024/QH15Nghị định về phí25/2021/NĐ-CP',
      ['Luật Đất đai | 31/2024/QH15', 'Nghị định về phí | 25/2021/NĐ-CP'],
    ],
    ['Luật 54/2014/QH1354/2014/QH13', ['Luật 54/2014/QH13 | 54/2014/QH13']],
    [
      'Nhập cảnh47/2014/QH13Cư trú tại Việt Nam04/2015/TT-BCAQUY ĐỊNH MỨC THU25/2021/TT-BTC',
      ['Nhập cảnh | 47/2014/QH13', 'Cư trú tại Việt Nam | 04/2015/TT-BCA', 'QUY ĐỊNH MỨC THU | 25/2021/TT-BTC'],
    ],
    ['Luật số 43/2024/QH15 ngày 29/6/202443/2024/QH15', ['Luật số 43/2024/QH15 ngày 29/6/2024 | 43/2024/QH15']],
    [
      'Luật sửa đổi về môi trườngLuật số 146/2025/QH15Luật Thủy sản18/2017/QH14',
      ['Luật sửa đổi về môi trường | Luật số 146/2025/QH15', 'Luật Thủy sản | 18/2017/QH14'],
    ],
    ['Nghị định 101/2024/NĐ-CPNghị định 101/2024/NĐ-CP', ['Nghị định 101/2024/NĐ-CP | Nghị định 101/2024/NĐ-CP']],
    [
      'Quy định về trợ cấp52/2025/QĐ-TTgQuy trình595/QĐ-BHXH',
      ['Quy định về trợ cấp | 52/2025/QĐ-TTg', 'Quy trình | 595/QĐ-BHXH'],
    ],
    ['Cắt giảm thủ tục66.7/2025/NQ-CP', ['Cắt giảm thủ tục | 66.7/2025/NQ-CP']],
  ])('%s', (body, rows) => {
    expect(read(body)).toEqual(rows)
  })

  it.each([
    'Luật Đầu tư côngLuật số 58Quy định về đất đai151/2025/NĐ-CP',
    'Một cửa liên thông118/2025/NĐ-CNghị định 102/2024/NĐ-CP102/2024/NĐ-CP',
    'Luật Đất đai31/2024/QH15Nghị định không có số',
    'Bộ Nông nghiệp và Môi trường.Nghị quyết số 17/2026/NQ-CP Luật 08/2017/QH1408/2017/QH14',
  ])('stay a text where an edge is not clear: %s', (body) => {
    expect(parseLegalBases(head + body)).toEqual({ rows: [], text: body })
  })
})

describe('the result', () => {
  const furniture =
    'Từ khóaKhông có thông tinMô tảKhông có thông tinChọn cơ quan thực hiệnTỉnh/ Thành phốBộ ngành-- Chọn Tỉnh/ Thành phố --Phường/ XãSở-- Chọn Phường/ Xã --Hệ thống chỉ hiển thị những cơ quan đã áp dụng dịch vụ công trực tuyếnNộp hồ sơ'

  it('is freed from the furniture of its page', () => {
    expect(parseResult(`Thẻ căn cướcMã: KQ.G01.000023${furniture}`)).toBe('Thẻ căn cước (Mã: KQ.G01.000023)')
  })

  it('is one a line', () => {
    expect(parseResult(`Thông báoMã: KQ.G12.000558Quyết định miễn thuếMã: KQ.G12.000260${furniture}`)).toBe(
      'Thông báo (Mã: KQ.G12.000558)\nQuyết định miễn thuế (Mã: KQ.G12.000260)',
    )
  })

  it('keeps the keywords that somebody wrote', () => {
    expect(parseResult('Không có thông tinTừ khóaKhông có thông tinMô tảKhông có thông tin')).toBeUndefined()
    expect(parseResult(`Sổ tạm vắngMã: KQ.G01.000001Từ khóaKhai báo tạm vắngMô tảKhông có thông tin`)).toBe(
      'Sổ tạm vắng (Mã: KQ.G01.000001)\nTừ khóa: Khai báo tạm vắng',
    )
  })

  it('may be missing', () => {
    expect(parseResult('')).toBeUndefined()
  })
})

describe('who may apply', () => {
  it.each([
    ['Công dân Việt Nam', ['Công dân Việt Nam']],
    [
      'Tổ chức (không bao gồm doanh nghiệp, HTX), Công dân Việt Nam, Cán bộ, công chức, viên chức',
      ['Tổ chức (không bao gồm doanh nghiệp, HTX)', 'Công dân Việt Nam', 'Cán bộ, công chức, viên chức'],
    ],
    ['', []],
  ])('%j', (cell, subjects) => {
    expect(parseSubjects(cell)).toEqual(subjects)
  })
})
