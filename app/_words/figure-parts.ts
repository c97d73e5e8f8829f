import type { Modality } from '../../lib/claims/modality.ts'
import type { Value } from '../../lib/claims/value.ts'
import { MODALITY_SIGN } from './modality.ts'
import { readerValue } from './reader-formats.ts'

export interface FigureParts {
  /** What is set large: "≥ 1,000,000". */
  readonly figure: string
  /** What is set small after it: "tokens", "per million tokens"; empty where the figure says all. */
  readonly unit: string
}

/** The words of a unit begin where the digits and signs of the figure end. */
const UNIT_WORDS =
  /^(.*?\d(?: billion| trillion|[\s\u00a0]\p{Sc}|[\s\u00a0][A-Z]{3})?) ?(per .+|tokens.*|parameters|points|requests.*|s)$/su

const NO_FIGURE: Readonly<Partial<Record<Modality, string>>> = {
  denied: 'none',
  unannounced: 'not announced',
}

/** A value for showing, cut into figure and unit, with the sign of its modality before it. */
export function figureParts(said: {
  value: Value
  unit: string
  modality?: Modality | undefined
}): FigureParts {
  const modality = said.modality ?? 'asserted'
  if (said.value.kind === 'none') return { figure: NO_FIGURE[modality] ?? 'no figure', unit: '' }
  const text = readerValue(said.value, said.unit)
  const [, figure = text, unit = ''] = UNIT_WORDS.exec(text) ?? []
  return { figure: `${MODALITY_SIGN[modality]}${figure}`, unit }
}

/** A value in one piece: "≥ 1,000,000 tokens". */
export function figureText(said: { value: Value; unit: string; modality?: Modality | undefined }): string {
  const { figure, unit } = figureParts(said)
  return unit === '' ? figure : `${figure} ${unit}`
}
