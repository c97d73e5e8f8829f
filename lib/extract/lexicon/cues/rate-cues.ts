import { wholeWords } from '../whole-words.ts'
import type { CueKey, CueRow } from './cue-row.ts'

const row = (key: CueKey, value: string, words: string, signs = ''): CueRow => ({
  key,
  value,
  words: wholeWords(words, signs),
})

const REGION_NOUN =
  '(?:regions?|data ?cent(?:er|re)s?|zones?|endpoints?|data residency|residency|servers?|hosting|clusters?)'

/** What a rate of tokens is of, how long a cache lives, where a service stands, which step of usage a limit is for. */
export const RATE_CUES: readonly CueRow[] = [
  row(
    'rate_of',
    'audio',
    'audio(?:[- ](?:in(?:put)?s?|out(?:put)?s?|tokens?|prompts?))?(?! (?:models?|support|understanding|files?|hours?|minutes?|seconds?|clips?)\\b)|Audio-?(?:Eingaben?|Ausgaben?|Tokens?)|speech (?:in(?:put)?|out(?:put)?|tokens?)',
    '音频|语音|音声|オーディオ',
  ),
  row(
    'rate_of',
    'image',
    'images? (?:in(?:put)?s?|out(?:put)?s?|tokens?)|for images|Bild-?(?:eingaben?|ausgaben?|tokens?)|(?:entrada|salida|tokens?) de (?:imagen|imágenes)|(?:entrée|sortie|jetons?) images?|images? en (?:entrée|sortie)',
    '图像|图片|画像',
  ),
  row('rate_of', 'video', 'video (?:in(?:put)?s?|out(?:put)?s?|tokens?)', '视频|動画'),
  row(
    'cache_ttl',
    '5m',
    '(?:5|five)[- ]?min(?:ute)?s?|5m|(?:5|fünf) Minuten|fünfminütig\\w*|(?:5|cinco) minutos|(?:5|cinq) minutes',
    '5\\s?分',
  ),
  row(
    'cache_ttl',
    '1h',
    '(?:1|one|an)[- ]?h(?:ou)?r?|(?:1|einer?) Stunde|einstündig\\w*|(?:1|una) hora|(?:1|une) heure',
    '1\\s?(?:小时|時間)',
  ),
  row(
    'region',
    'eu',
    `(?:EU|European|Europe|Frankfurt|Paris|Ireland)[- ]${REGION_NOUN}|EU-?(?:Region|Rechenzentr\\w+|Server\\w*)|europäische[nrs]? (?:Region|Rechenzentr\\w+)|Rechenzentr\\w+ in (?:Frankfurt|Deutschland|der EU|Europa)|regi[oó]n (?:de la )?(?:UE|EU|europea)|centros? de datos (?:europeos?|en Europa)|région (?:UE|EU|Europe|européenne)|centres? de données (?:européens?|en Europe)|hébergée?s? en (?:Europe|France)|data cent(?:er|re)s? in (?:Europe|the EU|Frankfurt)`,
    '欧洲(?:区|节点|机房)|欧盟(?:区|节点)|(?:EU|欧州)リージョン',
  ),
  row(
    'region',
    'us',
    `(?:US|USA|American)[- ]${REGION_NOUN}|US-?(?:Region|Rechenzentr\\w+)|región (?:de )?(?:EE\\. ?UU\\.|Estados Unidos)|région (?:US|États-Unis)|data cent(?:er|re)s? in the (?:US|United States)`,
    '美国(?:区|节点|机房)|(?:US|米国)リージョン',
  ),
  row(
    'region',
    'asia',
    `(?:Asia|APAC|Asia-Pacific|Singapore|Tokyo|Japan)[- ]${REGION_NOUN}`,
    '亚太(?:区|节点)|(?:アジア|東京)リージョン',
  ),
  {
    key: 'plan',
    words: /(?<![\w-])((?:usage )?(?:Tier|Stufe|Nivel|Niveau|Palier|ティア|等级)\s?\d)(?![\d.])/i,
    read: (written) => written.replace(/^usage /i, ''),
  },
  {
    // "1,000 requests per minute on the Developer tier"
    key: 'plan',
    words:
      /\b(?:[Oo]n|[Ii]n|[Ff]or|[Uu]nder|[Ww]ith) (?:the |our |its |a )?(?!Free|Batch|Flex|Priority|Standard|Beta|Usage)([A-Z][a-z]{2,14}) (?:tier|plan)\b/,
  },
]
