import { wholeWords } from './whole-words.ts'

/** "has not been announced": nobody outside knows the value. */
export const UNANNOUNCED = wholeWords(
  [
    "ha(?:s|ve|d)(?:n['’]t| not)(?: yet)?(?: officially| publicly)?(?: been)? (?:announced|published|released|disclosed|revealed|confirmed|shared|made public|set|said|given|named)",
    "(?:is|are|was|were|remains?)(?:n['’]t| not)?(?: yet)? (?:undisclosed|unannounced|announced yet|disclosed|unconfirmed|unknown|not known|not public)",
    "do(?:es)?(?: not|n['’]t) (?:disclose|publish|reveal|say)|did(?: not|n['’]t) (?:disclose|publish|announce|say)|not (?:yet )?(?:been )?(?:publicly )?(?:announced|published|disclosed)|ha(?:s|ve) (?:yet )?to (?:announce|publish|disclose)|no word (?:yet )?on",
    'noch nicht (?:bekannt|angekündigt|veröffentlicht|genannt)|nicht (?:bekannt(?: ?gegeben)?|veröffentlicht|genannt|angekündigt)|kein(?:e|en|er)? (?:\\w+ )?(?:bekannt(?: ?gegeben)?|genannt|veröffentlicht|angekündigt)',
    '(?:no|aún no|todavía no) (?:se )?(?:ha|han) (?:sido )?(?:anunciado|publicado|revelado|dado a conocer|comunicado)s?|sin anunciar',
    "n['’](?:a|ont) pas (?:encore )?(?:été )?(?:annoncé|publié|dévoilé|communiqué|précisé)e?s?|pas encore (?:annoncé|connu|communiqué)e?s?",
  ].join('|'),
  '(?:尚未|还未|暂未|未)(?:正式)?(?:公布|公开|披露|宣布|透露)|未発表|未公表|公表(?:されて|して)いない|明らかに(?:されて|して)いない|発表されていない|公開されていない',
)

/** "There is no cached-input price": the maker has no such thing. The noun follows in the first group. */
export const DENIED =
  /\b(?:there (?:is|are)|(?<!has )has|have|offers?|comes with|gets|with|gibt es|hat|hay|tiene|il n['’]y a|n['’]a)\s(?:currently\s|still\s)?(?:no|kein(?:e|en)?|ningún|pas de|aucune?)\s(?<noun>[^,.;:!?]{3,60})|\b(?:tampoco|no) tiene (?<lacks>[^,.;:!?]{3,40})/gi

/** What a denied or unannounced thing is, by the words for it, the most special first. */
export const ABSENT_NOUNS: readonly { readonly property: string; readonly words: RegExp }[] = [
  {
    property: 'release_date',
    words: wholeWords(
      'release date|launch date|date of release|Erscheinungs(?:termin|datum)|Veröffentlichungstermin|Starttermin|fecha de (?:lanzamiento|salida)|date de (?:sortie|lancement)',
      '发布时间|发布日期|上线时间|リリース日|公開日|提供開始日|発売日',
    ),
  },
  {
    property: 'training_tokens',
    words: wholeWords(
      'training tokens|number of (?:training )?tokens|size of (?:the|its) training (?:data|set|corpus)',
      '学習トークン数|训练(?:数据|token|tokens)\\s?(?:量|数)',
    ),
  },
  {
    property: 'knowledge_cutoff',
    words: wholeWords(
      'knowledge cut-?off|training cut-?off|Wissensstand|fecha de corte|date de coupure',
      '知识截止|知識カットオフ',
    ),
  },
  {
    property: 'parameters.total',
    words: wholeWords(
      'parameter count|parameters?|number of parameters|(?:the )?(?:model )?size(?: of)?|Parameter(?:zahl)?|Größe|parámetros|tamaño|paramètres|taille',
      '参数量?|パラメータ数',
    ),
  },
]
