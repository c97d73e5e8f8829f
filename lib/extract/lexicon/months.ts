/** Month names and their usual short forms, in the languages that are read. Index 0 is January. */
const MONTHS: readonly string[] = [
  'january|jan|januar|jänner|janvier|janv|enero|ene',
  'february|feb|februar|février|fevrier|févr|febrero',
  'march|mar|märz|maerz|mrz|mars|marzo',
  'april|apr|avril|avr|abril|abr',
  'may|mai|mayo',
  'june|jun|juni|juin|junio',
  'july|jul|juli|juillet|juil|julio',
  'august|aug|août|aout|agosto|ago',
  'september|sept|sep|septembre|septiembre|setiembre',
  'october|oct|oktober|okt|octobre|octubre',
  'november|nov|novembre|noviembre',
  'december|dec|dezember|dez|décembre|decembre|déc|diciembre|dic',
]

/** Longest first: "september" before "sep". */
export const MONTH_PATTERN = MONTHS.flatMap((names) => names.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|')

const byName = new Map(MONTHS.flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const)))

/** 1 for January; undefined for anything that is no month. */
export const monthNumber = (name: string): number | undefined =>
  byName.get(name.toLowerCase().replace(/\.$/, ''))
