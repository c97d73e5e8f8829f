import { wholeWords } from '../whole-words.ts'
import type { CueKey, CueRow } from './cue-row.ts'

/** Levels of effort in the languages that are read. */
const LEVELS: readonly (readonly [value: string, words: RegExp])[] = [
  ['xhigh', /^(?:xhigh|extra[- ]high)$/i],
  ['high', /^(?:high|hoch|hoh\w+|alt[oa]|elevad[oa]|élevée?|haute?|高)$/i],
  ['medium', /^(?:medium|mittel|mittler\w*|medi[oa]|moyenn?e?|中)$/i],
  ['low', /^(?:low|niedrig\w*|gering\w*|baj[oa]|faible|basse?|低)$/i],
  ['minimal', /^(?:minimal\w*|mínim[oa]|最低|最小)$/i],
  ['max', /^(?:max|maximum|maximal\w*|máxim[oa]|最高|最大)$/i],
]

const level = (written: string): string =>
  LEVELS.find(([, words]) => words.test(written))?.[0] ?? written.toLowerCase()

const EN = '(xhigh|extra[- ]high|high|medium|low|minimal|max(?:imum)?)'
const DE_BEFORE = '(hoh\\w+|mittler\\w+|niedrig\\w+|gering\\w+|maximal\\w+)'
const DE_AFTER = '(hoch|mittel|niedrig|gering|minimal|maximal)'
const ES = '(alt[oa]|elevad[oa]|medi[oa]|baj[oa]|mínim[oa]|máxim[oa])'
const FR = '(élevée?|haute?|moyenn?e?|faible|basse?|minimale?|maximale?)'
const CJK = '(最高|最大|最低|最小|高|中|低)'

const effort = (words: string, signs = ''): CueRow => ({
  key: 'effort',
  words: wholeWords(words, signs),
  read: level,
})

/** How hard a model thinks. Thinking that is denied stands before thinking: its words hold the others. */
export const EFFORT_CUES: readonly CueRow[] = [
  {
    key: 'effort',
    value: 'non-thinking',
    words: wholeWords(
      [
        'non[- ]?(?:thinking|reasoning)(?: mode)?|no[- ](?:extended )?(?:thinking|reasoning)(?! tokens)|(?:with(?:out)?|w/o) (?:any |extended )?(?:thinking|reasoning) (?:off|disabled|switched off|turned off)|(?:without|w/o) (?:any |extended )?(?:thinking|reasoning)|(?:thinking|reasoning) (?:mode )?(?:is |was )?(?:switched off|turned off|off|disabled)',
        'ohne (?:Denkmodus|Nachdenken|Denken|Thinking|Reasoning)|(?:Denkmodus|Thinking) (?:aus|abgeschaltet|deaktiviert)',
        'sin (?:el )?(?:razonamiento|pensamiento|modo de (?:razonamiento|pensamiento)|razonar)',
        'sans (?:le )?(?:raisonnement|réflexion|mode (?:de )?(?:réflexion|raisonnement)|raisonner)',
      ].join('|'),
      '非思考(?:模式|モード)?|非推理|(?:关闭|不开启|未开启|无)思考|思考(?:なし|オフ|無効)|推論なし',
    ),
  },
  {
    key: 'effort',
    value: 'thinking',
    words: wholeWords(
      [
        'extended thinking|(?:with |in )?(?:thinking|reasoning) (?:mode|on|enabled|switched on|turned on)|with reasoning(?= (?:[\\d(]|it|on|enabled)|[,)])',
        // neither what one thinks nor what is billed as thinking
        "(?<!(?:am|is|are|was|were|been|keep|including|incl\\.|'m|'re|of|by) )thinking(?! (?:tokens?|budget|about|of|that|time|it|we|they|machines|harder|out|process)\\b)",
        'Denkmodus|mit (?:Nachdenken|Denken|Thinking)',
        '(?:con|modo(?: de)?) (?:razonamiento|pensamiento)(?! (?:alto|medio|bajo))',
        '(?:avec|mode(?: de)?) (?:réflexion|raisonnement)(?! (?:élevé|moyen|faible))',
      ].join('|'),
      '思考模式|深度思考|开启思考|思考(?:モード|あり|オン|有効)|推論(?:モード|あり)',
    ),
  },
  effort(
    `${EN}(?:[- ]reasoning|[- ]thinking)?[- ](?:effort|reasoning|thinking|compute)(?: (?:level|setting|mode))?|${EN} mode`,
  ),
  effort(
    `(?:reasoning(?: effort| level)?|thinking(?: level)?|effort)(?: (?:is|was|were))?(?: set)?(?: ?[:=] ?| to | at | of | on )["'“]?${EN}`,
  ),
  effort(
    `${DE_BEFORE} (?:\\w*[Aa]ufwand|Denkstufe|Reasoning\\w*)|(?:\\w*[Aa]ufwand|Denkstufe|Reasoning)(?: auf| ist|:)? ["„]?${DE_AFTER}`,
  ),
  effort(
    `(?:esfuerzo(?: de razonamiento)?|razonamiento|nivel de (?:razonamiento|esfuerzo))(?: en|:)? ["«]?${ES}|${ES} esfuerzo`,
  ),
  effort(
    `(?:effort(?: de (?:raisonnement|réflexion))?|raisonnement|niveau de (?:raisonnement|réflexion))(?: à|:)? ["«]?${FR}|haut effort`,
  ),
  effort(
    '(?!)',
    `${CJK}(?:推理|思考|推論)?(?:强度|力度|強度)|(?:推理|思考|推論)(?:强度|力度|強度|レベル|量)?(?:设为|設定|设置为|为|を|は|が|[:：])?[“「"]?${CJK}(?!速|い|く|め)|${CJK}(?:推論|思考)(?:モード|設定)`,
  ),
  // "88.0% (high)"
  effort('(?!)', '(?<=[(（])(?:xhigh|high|medium|low|minimal)(?=[)）])'),
]

/** "… at low effort, 73.1% at medium and 80.1% at high": bare levels, after one that says what it is a level of. */
export const BARE_LEVEL: CueRow = {
  key: 'effort',
  read: level,
  words:
    /(?:\b(?:at|on|with|in|to|bei|mit|auf|con|en|à|avec)\s(?:the\s)?["“]?)(xhigh|high|medium|low|minimal|max|hohem|mittlerem|niedrigem|geringem|alto|medio|bajo|élevé|moyen|faible)(?![\w-]|\s(?:school|end|cost|price|latency|quality|risk))/i,
}

/** "66.3% without thinking, 93.1% with it": the other side of what was said last. */
export const AGAIN: readonly {
  readonly words: RegExp
  readonly other: Readonly<Record<string, readonly [CueKey, string]>>
}[] = [
  {
    words: /\b(?:with|mit|con|avec) (?:them|it|those|ihnen|ihm|ellas?|ellos?|él|eux|elles?)\b/i,
    other: { without: ['tools', 'with'], 'non-thinking': ['effort', 'thinking'] },
  },
  {
    words: /\b(?:without|ohne|sin|sans) (?:them|it|those|sie|ihn|ellas?|ellos?|él|eux|elles?)\b/i,
    other: { with: ['tools', 'without'], thinking: ['effort', 'non-thinking'] },
  },
]
