import { fold } from './fold.ts'

const byFolded = (abbreviations: string): ReadonlyMap<string, string> =>
  new Map(abbreviations.split(/\s+/).map((abbreviation) => [fold(abbreviation), abbreviation]))

/** Abbreviations of kinds of documents by their folded form (Decree 30/2020/NĐ-CP, appendix III, and older forms). */
export const kinds = byFolded(
  'QĐ NQ NĐ TT TTLT NQLT CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT BTTh GUQ GM GGT GNP PG PC PB CV L PL VBHN LCT',
)

/** Abbreviations of issuers that have marks or small letters, and those that are written without a hyphen before them. */
export const issuers = byFolded(
  'CP TTg UBND HĐND CTN UBTVQH VPCP TW BCA BCT BGDĐT BGTVT BKHCN BKHĐT BLĐTBXH BNG BNN BNNMT BNNPTNT BNV BQP BTC BTNMT BTP BTTTT BVHTTDL BXD BYT BDTTG NHNN TTCP UBDT BHXH TANDTC VKSNDTC UBTƯMTTQVN SXD STP SNV STC SYT SGDĐT SKHĐT SGTVT STNMT STTTT SLĐTBXH SVHTT SDL SKHCN SNNPTNT SCT VP',
)
