import type { Modality } from '../../../lib/claims/modality.ts'
import { requireProperty } from '../../../lib/claims/property.ts'
import type { Qualifiers } from '../../../lib/claims/qualifier.ts'
import type { SourceKind } from '../../../lib/claims/source-kind.ts'
import type { Statement } from '../../../lib/claims/statement.ts'
import { fromVocabularyValue, type VocabularyValue } from '../../../lib/claims/value.ts'

export interface Said {
  readonly property?: string
  readonly value: VocabularyValue
  readonly written?: string
  readonly unit?: string
  readonly qualifiers?: Qualifiers
  readonly modality?: Modality
  readonly by?: string
  readonly source?: string
  readonly kind?: SourceKind
  readonly firstParty?: boolean
  readonly date?: string
  readonly basis?: Statement['said']['basis']
  readonly group?: string
}

const DEFAULTS = {
  property: 'price.input',
  qualifiers: {},
  by: 'Blog A',
  kind: 'blog',
  firstParty: false,
} as const

/** A statement for tests: source and voice are `by` unless told otherwise; undated unless dated. */
export function statement(given: Said): Statement {
  const said = {
    ...DEFAULTS,
    modality: modalityOf(given),
    written: writtenOf(given),
    source: given.by,
    ...given,
  }
  const { property, modality, qualifiers, written, kind, firstParty, by, group } = said
  const unit = said.unit ?? requireProperty(property).unit
  const value = fromVocabularyValue(said.value, unit)
  const sourceId = said.source ?? by
  const place = [sourceId, property, written, JSON.stringify([said.value, qualifiers])].join('/')
  return {
    modelKey: 'acme/one',
    subject: 'Acme One',
    property,
    value,
    unit,
    written,
    qualifiers,
    modality,
    said: saidWhen(given),
    sourceId,
    voice: { id: by, name: by, kind, firstParty },
    ...(group !== undefined && { group }),
    claimIds: [place],
  }
}

function modalityOf({ value }: Said): Modality {
  return value === null ? 'denied' : 'asserted'
}

function writtenOf({ value }: Said): string {
  return typeof value === 'object' ? '' : String(value)
}

function saidWhen({ date, basis = 'published' }: Said): Statement['said'] {
  return date === undefined ? { date: '2026-01-01', basis: 'retrieved' } : { date, basis }
}
