import { nameKey } from '../../claims/name-key.ts'
import { LexiconPattern } from '../lexicon/lexicon-pattern.ts'
import { FAMILY_WORDS } from '../lexicon/variants.ts'
import type { NameMention } from './name-mention.ts'
import { FAMILY_INITIAL, FAMILY_NAME, GLUED_FAMILY_NAME, namesModel } from './name-pattern.ts'
import { TAGGED, wholeName } from './whole-name.ts'

/** The first letter first: at most places that is all there is to test. */
const NAME = new LexiconPattern(
  `(?=${FAMILY_INITIAL})(?<![A-Za-z0-9À-ÿ])(?:${FAMILY_NAME})(?![A-Za-z0-9]*[A-Za-z])`,
  'g',
)
/** Names glued together, as copying a table does: no word ends between them. */
const GLUED_NAME = new LexiconPattern(`(?=${FAMILY_INITIAL})(?:${GLUED_FAMILY_NAME})`, 'g')

/** Words before a name that make it the other side of a comparison. */
const COMPARING =
  /(?:(?:\b\d+(?:\.\d+)?[x×])|\b(?:than|vs\.?|versus|over|to|(?:compar\w*|contrast\w*|par|line|level|tie[ds]?|tying|compet\w*|equal|identical|pace|up|neck|alongside|shared?|shares|consistent|odds|together|along|same(?:\s[\w-]+){1,3})\swith|against|like|unlike|since|beyond|predecessors?|successors?|based on|built on(?: top of)?|Nachfolger\w*|Vorgänger\w*|basier\w* auf|sucesor\w*|predecesor\w*|basad[oa]s? en|successeurs?|prédécesseurs?|basée?s? sur|double|twice|half|thrice|behind|(?:double|twice|half|triple|\d[x×%])\s(?:the\s)?(?:\w+\s){0,3}of|beats?|beating|outperforms?|outperforming|surpass(?:es|ing)?|trails?|trailing|als|gegenüber|(?:plus|moins|más|menos|mejor|mieux|supérieur|superior)\s(?:\w+\s){0,2}que|frente a|par rapport à|rivals?|competitor|from|previous|earlier|prior|times(?:\sthat\sof)?|(?:same|identical)\s(?:[\w-]+\s){0,3}(?:as|to)|as\s[\w-]+\sas|(?:days?|weeks?|months?|years?)\s(?:after|before)|wie(?:\sbei)?|gleich\w*\s(?:[\wäöüß-]+\s){0,2}wie|contra|contre|mism[oa]s?\s(?:[\wáéíóúñ-]+\s){0,3}que|tan\s\w+\scomo|mêmes?\s(?:[\wà-ÿ-]+\s){0,3}que|aussi\s\w+\sque|face à|short of|matches|matching|equal(?:s|ling)?)|比|相比|较|继|于|より|に比べ)(?:\s+(?:the|of|von|its|their|both|same|der|dem|el|la|le|de|des|du|del|latest|previous|earlier|prior|older|new|current|original|rival|predecessor|Vorgänger\w*|predecesora?|antecesora?|prédécesseure?|competitors?|models?|Modell|even|that of|those of|on|in|OpenAI|Anthropic|Google|Meta|xAI|Microsoft|Mistral|DeepSeek|Alibaba)(?:['’]s)?){0,3}\s*(?:前代|上一代|前作の|旧版|旧モデルの)?\s*$/i

/** "与 X 相比", "和 X 持平"; without such a word 与 only joins. */
const COMPARED = /^[^，。；,;]{0,8}(?:相比|相较|比较|对比|持平|相当|一样|相同|接近|不同|差距)/

/** Words behind one or two names that make them the other side: 在 A 和 B 之后, "Aの後継". */
const COMPARED_AFTER =
  /^[\w.\s和与及、-]{0,40}?(?:之后|以后|以来|以降|の後継|的后续|的升级|的继任|的下一代|の次世代|をベースに)/

/** The names of known families in a text, in order. */
export function scanNames(text: string, glued = false): NameMention[] {
  const found: NameMention[] = []
  for (const match of text.matchAll(glued ? GLUED_NAME : NAME)) {
    const raw = withoutNoun(match[0].replace(/[\s-]+$/, ''), text, match.index)
    if (!(namesModel(raw) || isTagged(raw, text, match.index)) || match.index < (found.at(-1)?.end ?? 0))
      continue
    const { start, end } = glued
      ? { start: match.index, end: match.index + raw.length }
      : wholeName(text, match.index, raw)
    found.push(mention(text, start, end, text.slice(start, end)))
  }
  return found
}

/** `codellama:13b`: of a family's bare name the tag makes a model. */
const isTagged = (raw: string, text: string, start: number): boolean =>
  raw === raw.toLowerCase() && TAGGED.test(text.slice(start + raw.length, start + raw.length + 8))

/** "Yi-34B Base 模型", "the Llama 3 8B base models": the word is the noun's; alone a plain name is the base model. */
const withoutNoun = (raw: string, text: string, start: number): string =>
  /[ \u00a0][Bb]ase$/.test(raw) && BASE_NOUN.test(text.slice(start + raw.length, start + raw.length + 14))
    ? raw.slice(0, -5)
    : raw
const BASE_NOUN = /^[\s-]?(?:模型|モデル|models\b|Modelle\b|checkpoints?\b|weights\b)/

/** A mention of a name at a place, with its role in the sentence. */
export function mention(text: string, start: number, end: number, raw: string, short = false): NameMention {
  return {
    start,
    end,
    raw,
    key: nameKey(raw),
    kind: FAMILY_WORDS.test(text.slice(end, end + 30)) ? 'family' : 'model',
    comparator: isCompared(text, start, end),
    short,
  }
}

/** Whether a name is said in relation to somebody else, by the words before it and, in Chinese and Japanese, behind. */
function isCompared(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 48), start)
  const after = text.slice(end, end + 48)
  return (
    COMPARING.test(before) ||
    (/[与和跟同]\s*$/.test(before) && COMPARED.test(after)) ||
    COMPARED_AFTER.test(after)
  )
}
