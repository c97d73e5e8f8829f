import { EXPECTED, HEARSAY } from '../lexicon/hedges.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt, type Range } from './sentences.ts'

const RUMOUR_LEAD =
  /leak|rumou?r|reportedly|estimate|forecast|expected|according to (?:sources|insiders)|传闻|据传|泄露|噂|リーク|Gerücht|rumeur|filtraci/i

/** "In the fourth quarter, I hope." */
const AFTERTHOUGHT =
  /^\s?,\s(?:(?:I|we) (?:hope|think|guess|believe|expect|reckon|suspect)|hopefully|probably|perhaps|if all goes well|hoffentlich|hoffe ich|hoffen wir|vermutlich|wenn alles gut geht|espero|esperamos|probablemente|si todo va bien|j['’]espère|nous l['’]espérons|sans doute|si tout va bien)(?![\p{L}])/iu

/** A forecast speaks of the figures of its own phrase, up to commas and brackets, or of all after "Rumoured:". */
export function isExpected({ text, start, end }: Sentence, figure: Range): boolean {
  const clause = clauseAt(text, { start, end }, figure.start)
  const before = text.slice(clause.start, figure.start)
  const cut = Math.max(before.search(/[,;，；、(（][^,;，；、(（]*$/), 0)
  const after = /^[^,;，；、)）]*[)）]?/.exec(text.slice(figure.end, clause.end))?.[0] ?? ''
  if (EXPECTED.test(before.slice(cut)) || EXPECTED.test(after)) return true
  if (AFTERTHOUGHT.test(text.slice(figure.end, clause.end))) return true
  if (HEARSAY.test(text.slice(start, figure.start))) return true
  const lead = /^[^,:，：]{0,40}[,:，：]/.exec(text.slice(start, figure.start))?.[0] ?? ''
  return RUMOUR_LEAD.test(lead)
}
