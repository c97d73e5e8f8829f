import { modeOf } from '../../claims/name-mode.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import { contextBand } from '../lexicon/context-bands.ts'
import { ORDINARY } from '../lexicon/cues/cue-row.ts'
import { isPlatform, platformNamed } from '../lexicon/platforms.ts'
import { cuesIn, cuesSaidOnce, qualifierCues } from '../lexicon/qualifier-cues.ts'
import { isBlankCell } from './blank-cell.ts'

export type RoleKey = keyof Qualifiers

/** What a column beside the names narrows; `setting` holds words of any kind ("with tools", "Agentless, pass@1"). */
export type ColumnRole = RoleKey | 'setting'

/** In a column of bands these say that there is none. */
export const UNBOUNDED =
  /^(?:不限|无限制|无阶梯(?:计价|价格)?|不分档|any(?: length)?|all(?: lengths)?|flat(?: rate)?|no tiers?|single price|alle|einheitlich|ohne Staffel(?:ung)?|todos?|única|sin tramos|tout(?:es)?|unique|sans palier|制限なし|一律|—|–|-)$/i

export const bandOf = (text: string): string | undefined => contextBand(text, true)

/** The qualifiers that a cell under a role gives. */
export function roleQualifiers(role: ColumnRole, written: string): Qualifiers {
  const text = written.replace(/[*†‡]/g, '').trim()
  if (text === '' || isBlankCell(text) || UNBOUNDED.test(text)) return {}
  switch (role) {
    case 'setting':
      return qualifierCues(text)
    case 'effort':
      return WHETHER.test(text)
        ? {}
        : { effort: modeOf(text) ?? cuesSaidOnce(text).effort ?? text.toLowerCase() }
    case 'metric':
      // a column of metrics also tells how many examples stood before the question
      return shotsAndMetric(text)
    case 'shots':
      return /^\d+$/.test(text) ? { shots: `${text}-shot` } : { shots: text }
    case 'context': {
      const band = bandOf(text)
      return band ? { context: band } : {}
    }
    case 'rate_of':
      return /^(?:text|文本|テキスト)/i.test(text)
        ? {}
        : { rate_of: text.toLowerCase().replace(/ tokens?$/, '') }
    case 'tier':
      return tierOf(text)
    case 'tools': {
      const { tools } = cuesSaidOnce(text)
      return tools ? { tools } : {}
    }
    case 'platform':
      return { platform: hostIn(text.replace(/\s*[(（][^()（）]*[)）]$/, '')) }
    default:
      return { [role]: text }
  }
}

/** Whether a model can think, not how it did. */
const WHETHER =
  /^(?:required|optional|always|yes|no|supported|unsupported|available|on request|ja|nein|sí|oui|non|必須|任意|可选|必选|支持|不支持|対応|非対応|有|无|なし|あり)$/i

/** "Perplexity pplx-api": a known house before the name of its service. */
function hostIn(text: string): string {
  const [house = ''] = text.split(' ')
  return platformNamed(!isPlatform(text) && isPlatform(house) ? house : text)
}

/** "5-shot, top-1": how many examples stood before the question, and how answers were counted. */
function shotsAndMetric(text: string): Qualifiers {
  const shots = /(?<![\w.])\d[\d-]*[- ]?shots?(?!\w)/i.exec(text)
  const metric = (shots ? text.replace(shots[0], '') : text).replace(/^[\s,;/()]+|[\s,;/()]+$/g, '')
  return { ...(shots ? { shots: shots[0].toLowerCase() } : {}), ...(metric === '' ? {} : { metric }) }
}

function tierOf(text: string): Qualifiers {
  const cues = cuesIn(text).filter(({ key }) => key === 'tier')
  // the ordinary tier takes away what a heading says of the table
  if (cues.length > 0) return { tier: qualifierCues(text, ['tier']).tier ?? ORDINARY }
  return { tier: /^(?:standard|regular)\b/i.test(text) ? ORDINARY : text.toLowerCase() }
}
