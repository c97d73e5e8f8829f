import { wholeWords } from '../whole-words.ts'

/** Words that say of less: with them a percent change is negative and a ratio has the direction `lower`. */
export const LESS = wholeWords(
  [
    'reduc\\w*|decreas\\w*|drops?|declin\\w*|lower|cheaper|less|fewer|discount\\w*|shorter|smaller|savings?|saves?|saving|cut|off|below|faster latency',
    'günstiger\\w*|billiger\\w*|weniger|niedriger\\w*|kleiner\\w*|kürzer\\w*|Rabatt|Nachlass|reduziert|gesenkt|\\w*[Ee]rsparnis|sparen|gespart',
    'menos|ahorro|ahorra\\w*|más (?:barat\\w*|baj\\w*|pequeñ\\w*)|reducción|descuento|rebaja|inferior\\w*',
    'moins|économi\\w*|réduction|remise|rabais|inférieure?s?|plus (?:bas\\w*|petite?s?)',
  ].join('|'),
  '降低|下降|下调|减少|便宜|更低|降价|降幅|折扣|优惠|安[いくか価]|割引|削減|低[いくか]|値下げ|減|下が|少な',
)

/** What follows a share and makes it a change. */
export const CHANGE = new RegExp(
  `^\\s*(?:(?:relative|absolute|overall|average|speed|price|cost|performance|accuracy|token)\\s+)*(?:${[
    'reductions?|decrease|drop|decline|increase|improvement|gain|boost|jump|higher|lower|faster|slower|cheaper|less|more|fewer|better|worse|discount|off(?! (?:the|of) (?:shelf|all))|shorter|longer|larger|smaller|bigger|savings?|price (?:cut|rise|increase|hike)|cut|dearer|above|below',
    'günstiger\\w*|billiger\\w*|teurer\\w*|schneller\\w*|langsamer\\w*|weniger|mehr|höher\\w*|niedriger\\w*|größer\\w*|kleiner\\w*|Rabatt|Nachlass|\\w*[Ee]rsparnis|sparen|gespart|Preissenkung|Preiserhöhung',
    'más|menos|superior|inferior|de (?:descuento|rebaja|reducción|aumento|ahorro)|ahorro',
    'plus|moins|de (?:moins|plus|réduction|remise|rabais|hausse|baisse|gain)|d[\\x27’](?:économies?|augmentation)|supérieure?s?|inférieure?s?',
  ].join(
    '|',
  )})(?![A-Za-zÀ-ɏ])|^\\s?(?:ほど|程度|近く|も|の)?(?:安|引き|割引|オフ|削減|低[いくか]|高[いくか]|値下げ|値上げ|速[いくか]|減|増|アップ|ダウン|向上|短縮|下が|上が|少な|多[いくか])|^\\s?(?:的)?(?:折扣|优惠|降幅|涨幅)`,
  'i',
)

interface ChangedBy {
  readonly words: RegExp
  readonly less: boolean
  /** Of two models ("比 X 低 40%") as well as of one against its former self. */
  readonly ofTwo?: true
}

const END = '(?:[A-Za-zÀ-ɏ]+\\s){0,3}?'

/** "became 25% cheaper", "ist jetzt 20 % günstiger": than before, where nobody else is named. */
export const BECAME =
  /(?<![A-Za-zÀ-ɏ])(?:became|becomes?|gets?|got|now|turned|made|wurden?|werden|wird|jetzt|nun|inzwischen|ahora|se (?:vuelve|hizo|volvió|vuelven)|devien(?:t|nent)|devenue?s?|désormais|maintenant)\s(?:it\s|them\s)?(?:(?:another|nearly|almost|about|around|roughly|some|over|rund|etwa|unos|environ)\s)?(?:um\s|un\s)?$|(?:现在|如今|变得|現在|今では|さらに)$/iu

/** "fell by 80%", "raised by 10%", 降价 60%: what stands right before a percentage, and its direction. */
export const CHANGED_BY: readonly ChangedBy[] = [
  {
    less: true,
    words: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:fell|falls?|fallen|dropp?(?:s|ed)?|cut|lower(?:s|ed)|reduc(?:es|ed)|decreas(?:es|ed)|declin(?:es|ed)|down|sank|slash(?:es|ed)|sank|sinkt|sinken|gesunken|fällt|fiel(?:en)?|gesenkt|senkt|baj(?:a|an|ó|aron|ado)|ca(?:e|en|yó|yeron)|reduc(?:e|en|ido|ida)|rebaj(?:a|ó|ado)|baiss(?:e|ent|é|ée)|chut(?:e|é)|rédui(?:t|te|sent)|diminu(?:e|é|ée))\\s${END}(?:by|um|(?:en |de |hasta )?un|de|en)\\s*(?:another\\s)?$`,
      'i',
    ),
  },
  {
    less: false,
    words: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:rose|rises?|grew|grows|increas(?:es|ed)|rais(?:es|ed)|up|went up|stieg(?:en)?|steigt|gestiegen|erhöht|sub(?:e|en|ió|ieron|ido)|aument(?:a|ó|ado)|augment(?:e|é|ée)|mont(?:e|é))\\s${END}(?:by|um|(?:en |de |hasta )?un|de|en)\\s*(?:another\\s)?$`,
      'i',
    ),
  },
  {
    less: true,
    words:
      /\b(?:a\s|eine?[nr]?\s|una?\s)?(?:discount|rebate|cut|reduction|drop|saving|price cut|Rabatt|Nachlass|Abschlag|Preissenkung|descuento|rebaja|bajada|reducción|remise|rabais|baisse|réduction)\s(?:of|von|de[l]?|d['’])\s*(?:un\s)?$/i,
  },
  {
    less: false,
    words:
      /\b(?:increase|rise|price hike|Preiserhöhung|aumento|subida|hausse|augmentation)\s(?:of|von|um|de[l]?|d['’])\s*(?:un\s)?$/i,
  },
  // "97 t/s, up 14% on last week"
  {
    less: false,
    words:
      /(?<![A-Za-zÀ-ɏ])(?:up|plus|ein Plus von|en hausse de|sube)\s(?:(?:another|nearly|almost|about|around|roughly|some|over|just|rund|etwa|unos|environ)\s)?$/i,
  },
  {
    less: true,
    words:
      /(?<![A-Za-zÀ-ɏ])(?:down|minus|ein Minus von|en baisse de|baja)\s(?:(?:another|nearly|almost|about|around|roughly|some|over|just|rund|etwa|unos|environ)\s)?$/i,
  },
  // "save 50%", "spart bis zu 50 %", 节省 50%
  {
    less: true,
    words:
      /(?<![A-Za-zÀ-ɏ])(?:sav(?:e|es|ing)|spar(?:t|en)|ahorra[nr]?|économise[rz]?)\s(?:you\s|(?:up to|as much as|about|around|roughly|over|bis zu|rund|hasta|jusqu['’]à)\s){0,2}(?:un\s)?$/i,
  },
  { less: true, words: /(?:节省|节约|省下|立省|可省)了?(?:约|近|超过|高达|达)?\s*$/ },
  { less: true, words: /(?:降价|下调|下降|降低|降|降幅(?:达|为)?|跌)了?(?:约|近|超过|达)?\s*$/ },
  { less: false, words: /(?:涨价|上调|上涨|上升|提价|涨)了?(?:约|近|超过|达)?\s*$/ },
  { less: true, ofTwo: true, words: /(?:便宜|低|少|慢|小|短|更低)(?:出|了)?(?:约|近|超过|大约)?\s*$/ },
  { less: false, ofTwo: true, words: /(?:贵|高|快|多|大|长|领先)(?:出|了)?(?:约|近|超过|大约)?\s*$/ },
]

/** A verb that stands after its percentage: "ist um 40 % gesunken". */
export const CHANGED_AFTER: readonly ChangedBy[] = [
  { less: true, words: /^\s*(?:gesunken|gefallen|gesenkt|reduziert|herabgesetzt)(?![A-Za-zÀ-ɏ])/i },
  { less: false, words: /^\s*(?:gestiegen|erhöht|angehoben)(?![A-Za-zÀ-ɏ])/i },
  { less: true, words: /^\s?(?:の)?(?:値下げ|値下がり|引き下げ|下落)/ },
  { less: false, words: /^\s?(?:の)?(?:値上げ|値上がり|引き上げ)/ },
]

const POINTS =
  '(?:percentage[- ]|Prozent-?)?(?:points?|pts?\\.?|pp\\.?|Punkte?n?|Prozentpunkte?n?|puntos?(?: porcentuales)?|points? de pourcentage|个?百分点|分(?!之|钟|の)|ポイント|点)'

/** A difference in points: what follows the number. The sign is that of its last word. */
export const POINTS_APART = new RegExp(
  `^\\s*${POINTS}\\s?(?:の)?(?:(?!and|und)[A-Za-z]+\\s)?(?<way>(?:absolute |relative )?(?:gain|jump|improvement|increase|boost|uplift|advantage|edge|drop|decline|deficit)|more|higher|ahead|above|better|clear|lead|less|lower|behind|below|worse|fewer|gap|apart|Vorsprung|Verbesserung|Rückstand|Abstand|mehr|vor|höher|über|besser|weniger|hinter|unter|niedriger|schlechter|más|por encima|de ventaja|menos|por debajo|por detrás|de plus|de mieux|devant|au-dessus|d['’]avance|de moins|derrière|en dessous|de retard|d['’]écart|上回|高[いくか]|リード|下回|低[いくか]|差)`,
  'i',
)

/** What stands before such a number: 领先 2.1 分, "an advantage of 3 points", 差距只有 1.6 个百分点. */
export const POINTS_AFTER = new RegExp(`^\\s*${POINTS}`, 'i')
export const POINTS_BEFORE: readonly { readonly way: 'more' | 'less' | 'gap'; readonly words: RegExp }[] = [
  {
    way: 'gap',
    words:
      /(?:\b(?:gap|difference|distance)\b[^,;.]{0,24}|\b(?:Abstand|Unterschied|Differenz)\b[^,;.]{0,24}|\b(?:diferencia|distancia)\b[^,;.]{0,24}|(?<![A-Za-zÀ-ɏ])(?:écart|différence)[^,;.]{0,24}|(?:差距|相差|差异|只差|仅差)[^,;。]{0,8}|差は[^,;。]{0,8})$/i,
  },
  {
    way: 'more',
    words:
      /(?:\b(?:lead|advantage|margin|edge|ahead|improvement|gain|jump|increase|boost|uplift) (?:of|by)\s|\b(?:leads?|beats?|beating|bests?|tops?|outscor(?:es?|ing)|outperform(?:s|ing|ed)?|surpass(?:es|ing|ed)?|exceed(?:s|ing|ed)?|improv(?:es?|ing|ed)|edges? (?:out|past)|overtakes?|gains?)\b(?:[^,;.]|\.\d){0,50}\b(?:by|of)\s|\bVorsprung von\s|\b(?:schlägt|übertrifft|überholt|liegt vor|führt vor)\b(?:[^,;.]|\.\d){0,50}\b(?:um|mit)\s|\bventaja de\s|\b(?:supera|superó|aventaja|bate|gana)\b(?:[^,;.]|\.\d){0,50}\b(?:por|en)\s|\bavance de\s|\b(?:devance|dépasse|surpasse|bat|distance)\b(?:[^,;.]|\.\d){0,50}\bde\s|(?:领先|高出|高|超过|胜出|反超|超越)[^,;。]{0,12}|を)\s*$/i,
  },
  {
    way: 'more',
    // "gains 13 points over its elder"
    words:
      /(?<![A-Za-zÀ-ɏ])(?:gains?|gained|adds?|added|picks? up|climbs?|jumps?|gewinnt|legt(?: um)?|steigt um|verbessert sich um|gana|ganó|sube|mejora(?: en)?|gagne|prend|progresse de|bondit de)\s(?:another\s|full\s|weitere\s|otros\s)?$|(?:上升|提升|提高|上涨|増えて|向上し)了?$/i,
  },
  {
    way: 'less',
    words:
      /(?:\b(?:trails?|trailing|lags?|lagging|loses? to|falls? short of)\b(?:[^,;.]|\.\d){0,50}\bby\s|\b(?:verliert gegen|unterliegt)\b(?:[^,;.]|\.\d){0,50}\b(?:um|mit)\s|\b(?:pierde ante|queda detrás de)\b(?:[^,;.]|\.\d){0,50}\bpor\s|\bRückstand von\s|\bretard de\s|\bdesventaja de\s|(?:落后|低|不及)[^,;。]{0,12})\s*$/i,
  },
]

export const POINTS_LESS =
  /^(?:(?:absolute |relative )?(?:drop|decline|deficit)|less|lower|behind|below|worse|fewer|Rückstand|weniger|hinter|unter|niedriger|schlechter|menos|por debajo|por detrás|de moins|derrière|en dessous|de retard|下回|低)/i
export const POINTS_GAP = /^(?:gap|apart|Abstand|d['’]écart|差)/i

/** Against its own former price: "half of what it used to", 原价的一半. */
export const FORMER = wholeWords(
  [
    'used to|its (?:former|old|previous|earlier|own|original|launch)|(?:than|as|what) (?:it )?(?:was|before|previously)|formerly|previous(?:ly)? price|the (?:old|former|previous|original|launch) (?:price|rate)',
    'bisher\\w*|früher\\w*|zuvor|vorher\\w*|bislang|als (?:vorher|bisher|zuvor)',
    'antes|anterior(?:mente)?|de lo que costaba|precio original',
    "auparavant|avant|jusqu['’]ici|précédemment|l['’]ancien (?:prix|tarif)",
  ].join('|'),
  '原来|原价|此前|之前|以前|従来|これまで|以前の',
)

/** The same model's ordinary price: "half the standard rate", 标准价的一半. */
export const LIST_PRICE = wholeWords(
  [
    '(?:the|its|our|their|of|off) (?:list|regular|standard|normal|base|full|on-demand) (?:\\w+ )?(?:prices?|rates?|pricing|costs?|tier)|(?:standard|regular|list|normal|base) (?:API )?(?:prices?|rates?|pricing)',
    '(?:Listen|Normal|Standard|Regel|Grund)(?:preis|tarif)\\w*|regulären? (?:Preis|Tarif)\\w*',
    '(?:precio|tarifa)s? (?:normal|estándar|de lista|base|habitual)(?:es)?',
    '(?:prix|tarifs?) (?:normal|public|standard|de base|catalogue|plein)',
  ].join('|'),
  '标准(?:价|费率|价格|定价)|正常价|通常(?:料金|価格|の)|標準(?:料金|価格)|定価',
)
