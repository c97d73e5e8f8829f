import type { Qualifiers } from '../../claims/qualifier.ts'
import type { ViewCell } from '../../text/view.ts'
import { hostGiven } from '../hosts-of-models.ts'
import { isBand } from '../lexicon/context-bands.ts'
import { vendorCalled } from '../lexicon/makers.ts'
import { isPlatform } from '../lexicon/platforms.ts'
import { narrowingOf } from './column-roles.ts'
import { columnHeaders, textOf } from './header-rows.ts'
import { type ColumnRole, roleQualifiers } from './role-qualifiers.ts'
import type { TableSetting } from './table-setting.ts'

/** The columns of a table beside its names. */
export interface NarrowingColumns {
  readonly roles: readonly (ColumnRole | undefined)[]
  readonly headers: readonly string[]
  /** A column of providers tells hosts apart. */
  readonly platforms: boolean
}

/** What the narrowing columns of a row say of its values; where providers are mostly makers, only of whom they host. */
export function rowQualifiers(
  cells: readonly ViewCell[],
  { roles, headers, platforms }: NarrowingColumns,
  model: string | undefined,
): Qualifiers {
  const found: Partial<Record<keyof Qualifiers, string>> = {}
  for (const [c, role] of roles.entries()) {
    if (!role) continue
    const text = textOf(cells[c])
    if (role !== 'platform' || platforms) Object.assign(found, roleQualifiers(role, text))
    else {
      const platform = model === undefined ? undefined : hostGiven(headers[c] ?? '', text, model)
      if (platform) found.platform = platform
    }
  }
  return found
}

/**
 * A column of providers tells hosts apart where the same model has several, or where no column names models; else it
 * mostly tells makers.
 */
export function platformsThatCount(
  { rows, headers }: TableSetting,
  roles: readonly (ColumnRole | undefined)[],
  subject: number | undefined,
): boolean {
  const platform = roles.indexOf('platform')
  if (platform < 0 || subject === undefined) return platform >= 0
  const body = rows.slice(headers)
  const names = body.map((row) => textOf(row[subject])).filter((text) => text !== '')
  const hosts = new Set(body.map((row) => textOf(row[platform])))
  const header = columnHeaders(rows, headers)[platform] ?? ''
  return (
    names.length < body.length ||
    (new Set(names).size < names.length && hosts.size > 1) ||
    ofHostsOnly([...hosts]) ||
    /host|platform|cloud|gateway/i.test(header)
  )
}

/** Houses that host and make nothing are no makers. */
const ofHostsOnly = (houses: readonly string[]): boolean =>
  houses.filter((house) => isPlatform(house)).length >= 2 &&
  houses.every((house) => vendorCalled(house) === undefined)

/** "≤ 200K context" as the note of one row, where other rows have other notes: what its prices hold for. */
export function bandNoted(
  cells: readonly ViewCell[],
  roles: readonly (ColumnRole | undefined)[],
): Qualifiers {
  const notes = cells.flatMap((cell, c) =>
    roles[c] === undefined && isNotedBand(textOf(cell)) ? [textOf(cell)] : [],
  )
  const [note, other] = notes
  return note !== undefined && other === undefined ? narrowingOf(note) : {}
}

/** A sign says that a length is a band; "up to 200K" may as well be a capacity. */
const isNotedBand = (text: string): boolean => text.length < 30 && /[<>≤≥]/.test(text) && isBand(text)
