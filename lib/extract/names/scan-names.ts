import { nameKey } from '../../claims/name-key.ts'
import { matchesIn } from '../../text/matches-in.ts'
import { LexiconPattern } from '../lexicon/lexicon-pattern.ts'
import { FAMILY_WORDS } from '../lexicon/variants.ts'
import type { NameMention } from './name-mention.ts'
import { FAMILY_INITIAL, FAMILY_NAME, GLUED_FAMILY_NAME, NO_PART, namesModel } from './name-pattern.ts'
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
  /(?:(?:\b\d+(?:\.\d+)?[x×])|\b(?:than|vs\.?|versus|over|to|(?:compar\w*|contrast\w*|par|line|level|tie[ds]?|tying|compet\w*|equal|identical|pace|up|neck|alongside|shared?|shares|consistent|odds|together|along|same(?:\s[\w-]+){1,3})\swith|against|(?<!\b(?:we|I|you|they|would|['’]d|also|really|still|people|users|developers)\s)like|unlike|since|beyond|predecessors?|successors?|based on|built on(?: top of)?|Nachfolger\w*|Vorgänger\w*|basier\w* auf|sucesor\w*|predecesor\w*|basad[oa]s? en|successeurs?|prédécesseurs?|basée?s? sur|double|twice|half|thrice|behind|(?:double|twice|half|triple|\d[x×%])\s(?:the\s)?(?:\w+\s){0,3}of|beat(?:s|en|ing)?|outperform\w*|outscor\w*|outpac\w*|surpass\w*|undercut\w*|exceed\w*|overt(?:ake\w*|ook)|eclips\w*|trail(?:s|ed|ing)?|lag(?:s|ged|ging)?(?: behind)?|als|gegenüber|(?:plus|moins|más|menos|mejor|mieux|supérieur|superior)\s(?:\w+\s){0,2}que|frente a|par rapport à|rival(?:s|led|ed|ling|ing)?|competitor|from|previous|earlier|prior|times(?:\sthat\sof)?|(?:same|identical)\s(?:[\w-]+\s){0,3}(?:as|to)|as\s[\w-]+\sas|(?:days?|weeks?|months?|years?)\s(?:after|before)|wie(?:\sbei)?|gleich\w*\s(?:[\wäöüß-]+\s){0,2}wie|contra|contre|mism[oa]s?\s(?:[\wáéíóúñ-]+\s){0,3}que|tan\s\w+\scomo|mêmes?\s(?:[\wà-ÿ-]+\s){0,3}que|aussi\s\w+\sque|face à|short of|(?:above|below|ahead of|under|beneath)|(?:knapp|deutlich|leicht|etwas|klar)\s(?:über|unter|vor|hinter)|por (?:encima|debajo|delante|detrás)\sde|(?:au|en)[ -]dess(?:us|ous)\sde|devant|derrière|match(?:es|ed|ing)|equal(?:s|led|ling)?|übert\w+|schläg\w+|schlug|supera\w*|dépass\w+|surpass\w+|égal\w+|iguala\w*)|比|相比|超过|超越|优于|领先|击败|胜过|不如|不及|落后|逊于|媲美|追平|接近|对标|打败|力压|较|继|于|より|に比べ)(?:\s+(?:the|of|von|its|their|both|same|der|dem|el|la|le|de|des|du|del|latest|previous|earlier|prior|older|new|current|original|rival|predecessor|Vorgänger\w*|predecesora?|antecesora?|prédécesseure?|competitors?|models?|Modell|even|that of|those of|on|in|OpenAI|Anthropic|Google|Meta|xAI|Microsoft|Mistral|DeepSeek|Alibaba)(?:['’]s)?){0,3}\s*(?:前代|上一代|前作の|旧版|旧モデルの)?\s*$/i

/** "与 X 相比", "和 X 持平"; without such a word 与 only joins. */
const COMPARED = /^[^，。；,;]{0,8}(?:相比|相较|比较|对比|持平|相当|一样|相同|接近|不同|差距)/

/** Words behind one or two names that make them the other side: 在 A 和 B 之后, "Aの後継". */
const COMPARED_AFTER =
  /^[\w.\s和与及、-]{0,40}?(?:之后|以后|以来|以降|の後継|的后续|的升级|的继任|的下一代|の次世代|をベースに|から(?:の?据え置|変わ|変更|値下|値上|引き上|引き下)|と(?:同じ|同額|同等|同価格|変わら)|(?:の|的)(?:約|约|およそ|ほぼ)?\s?(?:[\d.]+\s?倍|半分|一半|[一两二三四五十]倍)|に(?:比べ|対し|匹敵)|と(?:比べ|同等|ほぼ同等|同じ|同様)|を(?:上回|下回|凌|超え)|より)/

/** The names of known families in a text, in order. */
export function scanNames(text: string, glued = false): NameMention[] {
  const found: NameMention[] = []
  for (const match of matchesIn(glued ? GLUED_NAME : NAME, text)) {
    const raw = withoutNoun(match[0].replace(/[\s-]+$/, '').replace(SCORE_BEHIND, ''), text, match.index)
    if (!(namesModel(raw) || isTagged(raw, text, match.index)) || match.index < (found.at(-1)?.end ?? 0))
      continue
    if (OF_TERMS.test(text.slice(match.index + raw.length, match.index + raw.length + 60))) continue
    const { start, end } = glued
      ? { start: match.index, end: match.index + raw.length }
      : wholeName(text, match.index, raw)
    found.push(mention(text, start, end, text.slice(start, end)))
  }
  return found
}

/** "the Llama 2 Community License", "Gemma 3 Terms of Use": a licence's name, which speaks of no model. */
const OF_TERMS =
  /^[\s-](?:(?:\p{Lu}[\p{L}-]*)[\s-]){0,3}(?:Licen[cs]e|Lizenz|Agreement|Terms|AUP|Acceptable Use)(?![\p{L}])/u

/** `codellama:13b`: of a family's bare name the tag makes a model. */
const isTagged = (raw: string, text: string, start: number): boolean =>
  raw === raw.toLowerCase() && TAGGED.test(text.slice(start + raw.length, start + raw.length + 8))

/** "Jamba 1.5 Large 65.4": no version is so high but a year with its month ("Codestral 25.08"), the number is a score. */
const SCORE_BEHIND = /[ \u00a0](?!2[3-9]\.(?:0[1-9]|1[0-2])$)(?:[2-9]\d|1\d\d)\.\d{1,2}$/

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
    comparator: isCompared(text, start, end) || OF_OTHERS.test(text.slice(end, end + 16)),
    short,
  }
}

/** "GPT-4-level quality" is somebody else's. */
const OF_OTHERS = new RegExp(`^-(?:${NO_PART})(?![\\p{L}\\d])`, 'u')

const WORD = '\\p{Lu}[\\p{L}\\d.-]*'
const AND = '(?:and|or|und|oder|sowie|y|o|et|ou)\\s'

/**
 * "models like Mixtral and GPT-4", "A, B, and C": what is said of the first word of a list is said of each. Of two, a comma
 * before the "and" begins another clause: "faster than A, and B is cheaper".
 */
const JOINED_WORDS = new RegExp(
  `(?:(?:${WORD},\\s)*${WORD}\\s${AND}|(?:${WORD},\\s){2,}${AND}|(?:${WORD},\\s)+)$`,
  'u',
)

/** "The predecessor Kestrel 2 had a 2K window": a sentence that begins so and goes on with its verb is about that one. */
const isSpokenOf = (before: string, after: string): boolean =>
  (/(?:^|[.!?]\s)(?:The|Its|Their|Our|Der|Die|Sein|Ihr|El|Su|Le|Son)\s(?:\p{Ll}+\s)?(?:predecessor|successor|rival|competitor|Vorgänger\w*|Nachfolger\w*|predecesor|sucesor|prédécesseur|successeur),?\s$/u.test(
    before,
  ) &&
    /^,?\s\p{Ll}/u.test(after)) ||
  MOVED_TO.test(before)

/** "We moved from X to Y": Y is whom the text goes on about. */
const MOVED_TO =
  /\b(?:mov|switch|migrat|upgrad|went|going|chang)\w*\s(?:(?:over|back)\s)?(?:\p{L}+\s){0,3}?(?:from\s[^.;]{2,40}\s)?to\s(?:the\s)?$/u

/** "Compared to Tern 3, Tern 4 is dearer": what the sentence opens with ends at its comma, and the verb has a subject. */
const isAfterOpening = (text: string, start: number, before: string, after: string): boolean =>
  OPENS.test(before) &&
  text.slice(start - 2, start) === ', ' &&
  /^\s(?!(?:and|or|und|y|et)\s)\p{Ll}/u.test(after)

const OPENS =
  /(?:^|[.!?]\s)(?:As )?(?:Compared|Unlike|Against|Relative|Versus|In contrast|In comparison|Next to|Im Vergleich|Im Gegensatz|Anders als|Verglichen|Gegenüber|Comparad[oa]|En comparación|A diferencia|Frente|Par rapport|Contrairement|Comparée?|Face)(?:\s\p{L}+){0,3}\s$/u

/** Whether a name is said in relation to somebody else, by the words before it and, in Chinese and Japanese, behind. */
function isCompared(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 64), start).replace(JOINED_WORDS, '')
  const after = text.slice(end, end + 48)
  return (
    (COMPARING.test(before) && !isSpokenOf(before, after) && !isAfterOpening(text, start, before, after)) ||
    (/[与和跟同]\s*$/.test(before) && COMPARED.test(after)) ||
    COMPARED_AFTER.test(after)
  )
}
