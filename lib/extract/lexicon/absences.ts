import { LexiconPattern } from './lexicon-pattern.ts'
import { wholeWords } from './whole-words.ts'

/** Verbs of telling, as participle and as infinitive, that a negation makes of them that nobody outside knows. */
const TOLD =
  '(?:announced?|published?|released?|disclosed?|revealed?|confirmed?|shared?|say|said|give[n]?|named?|stated?|set|specified|specify|made public|decided?(?: on)?|settled(?: on)?|fixed|finali[sz]ed|detailed?|communicated?|provided?|quoted?|talk(?:ed)? about|comment(?:ed)? on)'
const GESAGT =
  '(?:bekannt(?: ?gegeben| ?gemacht)?|veröffentlicht|genannt|angekündigt|mitgeteilt|verraten|entschieden|beziffert|offengelegt|fest(?:gelegt)?|kommuniziert)'
const DICHO =
  '(?:anunciado|publicado|revelado|dado a conocer|comunicado|confirmado|decidido|fijado|desvelado|facilitado|precisado|detallado|dicho|dado)[oa]?s?'
const DIT =
  '(?:annoncé|publié|dévoilé|communiqué|précisé|révélé|indiqué|fixé|décidé|donné|dit|arrêté)(?:e|s|es)?'

/** "has not been announced": nobody outside knows the value. */
export const UNANNOUNCED = wholeWords(
  [
    `(?:ha(?:s|ve|d)|is|are|was|were|would|will|did|do(?:es)?|could|can)(?:n['’]t| not| never)(?: yet| so far| still| currently)?(?: officially| publicly)?(?: been| be)?(?: yet)? ${TOLD}`,
    `(?:has|have|had|gives?|gave|given|names?|named|announced|published|provided?) (?:given |named |announced |published |disclosed )?no (?:official )?(?:price|pricing|date|release date|figure|number|details?|size|word)`,
    `no (?:\\w+[ -]){0,3}?(?:price|pricing|date|figure|details?|word|size|count)(?: (?:has|have|was|were|is|are))?(?: (?:been|yet|so far))* (?:announced|published|given|disclosed|known|set|available yet|on)`,
    "(?:is|are|was|were|remains?|stays?)(?:n['’]t| not)?(?: yet| still)? (?:undisclosed|unannounced|announced yet|unconfirmed|unknown|not known|not (?:yet )?public|a secret|secret|anyone['’]s guess|undecided|to be (?:announced|decided|confirmed))",
    `not (?:yet )?(?:been )?(?:publicly |officially )?(?:announced|published|disclosed|decided|revealed)|(?:has|have) yet to (?:be )?(?:announced?|published?|disclosed?|decided?)|yet to be (?:announced|decided|confirmed)|no word (?:yet )?on|to be announced|TBA|declin(?:es|ed) to (?:say|give|name|comment|disclose|reveal|share)|refus(?:es|ed) to (?:say|give|name|disclose|reveal)|keeps? (?:\\w+ ){0,4}(?:secret|to (?:itself|themselves))`,
    `(?:noch )?(?:nicht|nie) ${GESAGT}|(?:noch )?kein(?:e|en|er)? (?:\\w+ ){0,2}${GESAGT}|(?:nenn(?:t|en|te)|verrät|verriet|beziffert|kommuniziert|veröffentlicht)(?: [\\p{L}\\d.-]+){0,5}? (?:noch |bislang |bisher )?(?:nicht|kein\\w*)|keine Angaben?(?: zu[mr]?)?|(?:ist|sind|bleib(?:t|en)) (?:noch |weiter |bislang )?(?:unbekannt|geheim|offen|unklar)|steh(?:t|en) (?:noch )?nicht fest|hält (?:\\w+ ){0,5}geheim`,
    `(?:no|aún no|todavía no|nunca) (?:se )?(?:l[oae]s? )?(?:ha|han|había|habían|hemos) (?:sido )?${DICHO}|no (?:se )?(?:revela|publica|da|dice|comunica|precisa|detalla|facilita|conoce)n?|sin (?:anunciar|confirmar|desvelar)|se desconocen?|por (?:anunciar|confirmar|definir|determinar)`,
    `n['’](?:a|ont|est|avait|avons) (?:pas |pas encore |jamais |toujours pas |encore )?(?:été )?(?:encore )?${DIT}(?: aucune?)?|ne (?:dit|donne|communique|publie|précise|révèle|indique)(?:nt)? (?:pas|aucune?)|pas encore (?:connu|${DIT})(?:e|s|es)?|reste(?:nt)? (?:inconnu|secret|à (?:préciser|confirmer))(?:e|s|es)?|à (?:préciser|confirmer|annoncer)`,
  ].join('|'),
  '(?:尚未|还未|暂未|并未|未|没有|还没有|还没|暂不|不)(?:正式|对外|曾)?(?:公布|公开|披露|宣布|透露|说明|确定|给出)|待定|待公布|未定|未発表|未公表|非公表|(?:公表|公開|発表|開示|明らかに|決定?|言及)(?:まだ)?(?:され|し|ま(?:っ)?)?て(?:は)?い(?:ない|ません)|決まってい(?:ない|ません)|明かしてい(?:ない|ません)',
  'iu',
)

/** "There is no cached-input price": the maker has no such thing. The noun follows in the first group. */
export const DENIED = new LexiconPattern(
  /\b(?:there (?:is|are)|(?<!has )has|have|offers?|comes with|gets|with|gibt es|hat|hay|tiene|il n['’]y a|n['’]a|n['’]existe)\s(?:currently\s|still\s)?(?:no|kein(?:e|en)?|ningún|pas de|aucune?)\s(?<noun>[^,.;:!?]{3,60})|\b(?:tampoco|no) tiene (?<lacks>[^,.;:!?]{3,40})/gi,
)

/** "De Lite no se ha publicado ese dato": what was said of another just before. */
export const THAT_FIGURE = wholeWords(
  'th(?:at|is|e same) (?:figure|number|value|information)|(?:this|that|it) for|die(?:se|sen|ses)? (?:Zahl|Wert|Angabe|Angaben)|(?:ese|este|esa|esta) (?:dato|cifra|número|información)|(?:ce|cette) (?:chiffre|donnée|valeur|information)',
  '(?:这|该)(?:一)?(?:数字|数据|信息)|この(?:数字|値|情報)',
)

/** What a denied or unannounced thing is, by the words for it, the most special first. */
export const ABSENT_NOUNS: readonly { readonly property: string; readonly words: RegExp }[] = [
  {
    property: 'knowledge_cutoff',
    words: wholeWords(
      'knowledge cut-?off|training cut-?off|cut-?off date|Wissensstand|fecha de corte|date de coupure',
      '知识截止|知識カットオフ|知識の時点',
    ),
  },
  {
    property: 'training_tokens',
    words: wholeWords(
      'training tokens|number of (?:training )?tokens|(?:size|amount|volume) of (?:the |its |their )?(?:training )?(?:data|set|corpus)|how (?:much (?:data|text)|many tokens)|Trainingstoken|(?:Menge|Umfang|Größe) der Trainingsdaten|(?:cantidad|tamaño|volumen) de (?:los )?datos|tokens de entrenamiento|(?:taille|volume|quantité) (?:du corpus|des données)',
      '学習(?:トークン数|データ(?:量|の量|の規模|のサイズ))|训练(?:数据|token|tokens|语料)(?:的)?\\s?(?:规模|大小|量|数)',
    ),
  },
  {
    property: 'parameters.total',
    words: wholeWords(
      'parameter count|parameters?|number of parameters|(?:the |its |their )?(?:model )?size(?: of)?|how (?:large|big)|Parameter(?:zahl)?|Größe|wie groß|parámetros|tamaño|(?:cuán|qué tan) grande|paramètres|taille',
      '参数量?|模型(?:的)?(?:规模|大小)|パラメータ数?|モデル(?:の)?(?:サイズ|規模)',
    ),
  },
  {
    property: 'release_date',
    words: wholeWords(
      'release date|launch date|release|launch|availability|date of release|when|date|Erscheinungs(?:termin|datum)|Veröffentlichungs(?:termin|datum)|Starttermin|Termin|wann|fecha(?: de (?:lanzamiento|salida))?|cuándo|date(?: de (?:sortie|lancement))?|quand',
      '(?:发布|上线|开源|推出)(?:时间|日期)|何时|リリース日|公開(?:日|時期)|提供開始(?:日|時期)|発売日|いつ',
    ),
  },
]
