import { MODEL_FAMILIES } from '../../claims/model-family.ts'
import { makersIn, vendorCalled } from '../lexicon/makers.ts'
import { VARIANTS } from '../lexicon/variants.ts'
import type { CellSubject } from './cell-subject.ts'
import { columnHeaders, isGroupRow, textOf } from './header-rows.ts'
import { share } from './table-look.ts'
import type { TableSetting } from './table-setting.ts'

/** Headers over the houses that make models. */
const MAKER_HEADER =
  /^(?:(?:AI |API |model )?(?:providers?|vendors?|makers?|labs?|developers?|creators?|authors?|compan(?:y|ies)|organi[sz]ations?|orgs?|house|brand|famil(?:y|ies))|by|made by|Anbieter|Hersteller|Unternehmen|proveedor(?:es)?|empresa|compañía|fabricante|fournisseurs?|éditeurs?|entreprise|société|厂商|公司|开发商|机构|提供商|供应商|品牌|企業|会社|開発元|提供元|メーカー|プロバイダー?)$/i

/** The column that says who makes the model of each row. */
export function makersColumn({ rows, headers }: TableSetting, subject: number): number | undefined {
  const body = rows.slice(headers).filter((row) => !isGroupRow(row))
  const found = columnHeaders(rows, headers).findIndex((header, c) => {
    if (c === subject) return false
    const texts = body.map((row) => textOf(row[c]).trim()).filter((text) => text !== '')
    return (
      MAKER_HEADER.test(header.trim()) ||
      (texts.length > 1 && c < subject && share(texts, (text) => vendorCalled(text) !== undefined) >= 0.6)
    )
  })
  return found < 0 ? undefined : found
}

/** A name that begins where a family's name would end: "Small 3.1", "2.5 Flash", "4o mini", "V3.1", "R1". */
const SHORT = new RegExp(
  `^(?:[vrkm]?\\d{1,2}(?:\\.\\d{1,2}){0,2}[a-z]?|${VARIANTS}|large|medium|small)(?=[\\s-]|$)`,
  'i',
)
const LONGEST_HOUSE = 24

/** "Small 3.1" in a row of Mistral is Mistral Small 3.1, "2.5 Flash" in one of Google is of its family. */
export function withMaker(subject: CellSubject, house: string): CellSubject {
  const name = subject.raw.trim()
  const maker = house.replace(/[*†‡]|\p{Extended_Pictographic}\ufe0f?/gu, '').trim()
  if (maker === '' || maker.length > LONGEST_HOUSE || !SHORT.test(name) || makersIn(name).size > 0)
    return subject
  const vendor = vendorCalled(maker)
  const family = MODEL_FAMILIES.find((one) => one.vendor === vendor)?.name ?? maker
  return { ...subject, raw: `${family} ${name}`, known: true }
}
