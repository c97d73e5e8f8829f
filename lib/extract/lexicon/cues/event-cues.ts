import { wholeWords } from '../whole-words.ts'

/** What happened on a day of release, the most special first: weights may be announced, an API is released. */
export const EVENT_CUES: readonly { readonly event: string; readonly words: RegExp }[] = [
  {
    event: 'weights',
    words: wholeWords(
      'open(?:ed)?[- ](?:weights?|sourced?)|(?:the|its|their) weights|weights (?:are|were|went|followed)|(?:on|to) Hugging ?Face|Gewichte|pesos|poids',
      '权重|开源|重み|オープンソース|ウェイト',
    ),
  },
  {
    event: 'api',
    words: wholeWords(
      "(?:in|on|via|through|to|over) (?:the|its|our|their) (?:\\w+ )?API|API (?:access|availability|release)|in der API|über die (?:\\w+-)?API|en (?:la|su) API|(?:dans|via|sur) (?:l[’']|son )API",
      'API\\s?(?:経由|で|に|から|を|上线|开放|接入)',
    ),
  },
  {
    event: 'consumer',
    words: wholeWords(
      '(?:to|for) (?:all |paid |free )*(?:users|subscribers|consumers)|in the (?:mobile )?app|für (?:alle )?(?:Nutzer|Abonnenten)|(?:a|para) (?:todos los )?(?:usuarios|suscriptores)|(?:aux|pour les) (?:utilisateurs|abonnés)',
      '(?:向|对)(?:所有)?用户|ユーザー(?:に|向け)|アプリ(?:で|に)',
    ),
  },
  {
    event: 'announced',
    words: wholeWords(
      'announc(?:ed|es)|unveil(?:ed|s)|vorgestellt|angekündigt|stellte|present(?:ó|ado|ada)|anunci(?:ó|ado|ada)|(?:a )?(?:présentée?|annoncée?|dévoilée?)',
      '宣布|公布|発表',
    ),
  },
]

/** Words of coming out: what was announced and came out on one day is a release like any other. */
export const CAME_OUT = wholeWords(
  'releas(?:ed|es)|launch(?:ed|es)|available|shipp?(?:ed|s)|veröffentlicht|erschien\\w*|verfügbar|lanz(?:ó|ado|ada)|disponibles?|sorti[es]?|lancée?',
  '上线|推出|リリース|提供',
)
