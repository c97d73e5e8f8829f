import { matchesIn } from '../../text/matches-in.ts'
import type { Range } from '../prose/sentences.ts'
import { wholeWords } from './whole-words.ts'

/** Which way the tokens of a price go. `both`: one price for either way. */
export type Direction = 'input' | 'output' | 'cached' | 'write' | 'both'

/** Words of a sentence that say which way tokens go, and where they stand. */
export interface DirectionCue extends Range {
  readonly direction: Direction
  /** Says that it is the full price: no word about a cache changes that. */
  readonly plain?: true
}

/** Words that say it by themselves, the most special first: a later row takes nothing from an earlier one. */
const WORDS: readonly {
  readonly direction: Direction
  readonly words: string
  readonly signs?: string
  readonly plain?: true
}[] = [
  {
    // a price of both ways at once; "for input and output" after two prices is read as a row before this is asked
    direction: 'both',
    words:
      "input and output(?: alike)?|(?:prompt|input) or (?:completion|output)|in and out|(?:regardless of|in any|whatever the) direction|whichever way|in or out|(?:for |in )?both (?:directions|ways)|(?:in )?either (?:direction|way)|each way|Ein- (?:und|wie) Ausgaben?|Eingaben? (?:wie|und) Ausgaben?|in beide(?:n)? Richtungen|(?:de |a la )?entrada y (?:de |a la )?salida|en ambos sentidos|tanto (?:de |en |a la )?entrada como (?:de |en |a la )?salida|(?:en |d[’']|à l[’'])?entrée (?:et|comme) (?:en |de |à la )?sortie|dans les deux sens",
    signs:
      '输入(?:和|与|及|、|/)?输出(?:价格?|单价)?(?=均|都|同|一律|统一)|入出力|入力(?:も|・|と|、)出力(?=とも|も|共)',
  },
  {
    // what is not in the cache is plain input
    direction: 'input',
    plain: true,
    words:
      '(?:full|normal|regular|standard|ordinary|plain) (?:input|prompt)s?|(?:vollen?|normalen?|regulären?) Eingabe\\w*|entrada (?:completa|normal|estándar)|entrée (?:pleine|normale|standard)|cache[- ]?miss(?:es)?|(?:on|for) (?:a )?miss(?:es)?|uncached(?: inputs?)?|non[- ]cached(?: inputs?)?|not cached|without (?:the )?cach(?:e|ing)|fresh inputs?|ohne Cache|sin caché|hors cache|sans cache',
    signs: '(?:缓存)?未命中(?:缓存)?|キャッシュ(?:ミス|なし|無し)',
  },
  {
    direction: 'write',
    words:
      'cach(?:e|ing)[- ]?(?:writes?|writing|creation|storing)|writ(?:es?|ing|ten) (?:in)?to (?:the )?cache|(?:storing|put(?:ting)?) (?:it |them )?(?:in(?:to)? )?the cache|Cache-?(?:Schreib\\w*|Schreiben)|Schreiben in den (?:Cache|Zwischenspeicher)|(?:escrituras?|escribir) (?:de |en )(?:la |el )?cach[eé]|(?:écritures?|écrire) (?:de |du |en |dans le )?cache',
    signs: '(?:写入|创建)缓存|缓存(?:写入|创建)|キャッシュ(?:への)?(?:書き込み|作成|ライト)',
  },
  {
    direction: 'cached',
    words:
      'cach(?:ed|e) (?:input|prompt|read|hit)s?(?: tokens?)?|cache[- ](?:hits?|reads?)|(?:from|in|hits?|out of|served by|read from) (?:the |its |our )?cache|cached|prompt caching|cache|(?:aus|im) (?:dem )?(?:Cache|Zwischenspeicher)|zwischengespeichert\\w*|gecacht\\w*|Cache-?Treffer\\w*|aciertos? de cach[eé]|(?:en|desde) (?:la )?cach[eé]|caché|(?:mis(?:e|es)?|lue?s?|déjà) en cache|(?:du|depuis le) cache|en cache',
    signs: '(?:命中)?缓存(?:命中|输入|读取)?|キャッシュ(?:ヒット|読み取り|入力|済み)?',
  },
  {
    direction: 'input',
    words:
      'inputs?|prompts?(?! (?:of|with))|Eingabe\\w*|Eingangs\\w*|Input\\w*|entradas?|entrées?|tokens? sent|sent|sending|(?:you|we|one) (?:send|put in|feed)(?: it| in)?|tokens? in|million in|fed (?:in)?to (?:the model|it)',
    signs: '输入(?!长度|上下文)|入力(?!長|トークン数)|インプット|プロンプト(?!長)',
  },
  {
    direction: 'output',
    words:
      'outputs?|completions?|generat(?:ed|ion)|it generates|Ausgabe\\w*|Ausgangs\\w*|Output\\w*|salidas?|sorties?|tokens? received|(?:it|the model|you|we) (?:returns?|sends? back|writes?|gets? back)|tokens? out|million out|(?:million|tokens?|them) back',
    signs: '输出|出力|アウトプット|生成(?=价|100|每|1M)',
  },
]

/** "in" and "out" are prepositions too: they say a direction where nothing that they could govern follows. */
const SHORT: readonly { readonly direction: Direction; readonly shape: RegExp }[] = [
  {
    direction: 'input',
    shape: /(?<![\w-])in(?=\s*(?:$|[,;.:/)）—–]|(?:and|or|plus|per|until|via|through|costs?|is|but)\b))/gi,
  },
  { direction: 'output', shape: /(?<![\w-])out(?! of\b|come|-)(?![\w])/gi },
  {
    direction: 'input',
    shape: /(?<![\wÀ-ɏ])(?:he?|hin)?rein(?=\s*(?:$|[,;.:/)）—–]|(?:und|oder|bzw|kostet|je|pro|zu)\b))/gi,
  },
  {
    direction: 'output',
    shape: /(?<![\wÀ-ɏ])(?:he|hin)?raus(?=\s*(?:$|[,;.:/)（(）—–]|(?:und|oder|bzw|kostet|je|pro|zu)\b))/gi,
  },
]

/** "for prompts ≤ 200K", "pour les requêtes de plus de …": whose length is told there is no direction. */
const BAND_BEHIND =
  /^\s*(?:tokens?\s)?(?:lengths?\s)?(?:[<>≤≥≦≧]|(?:of |with |de |von |mit )?(?:up to|at most|no more than|more than|less than|above|over|longer|shorter|under|below|beyond|exceeding|between|bis|über|unter|ab|mit mehr|mehr als|hasta|más de|menos de|superior|inferior|mayor|menor|jusqu|au-delà|plus de|moins de|supérieur|inférieur)(?![a-z])|超过|不超过|大于|小于|が\s?[\d<>≤≥])/i
const BAND_AHEAD = /(?:以下|以上|以内|まで|未満|超|超える|上回る|超过|不超过)[^，。、；,;]{0,10}[的の]$/
const GOVERNED =
  /(?:^|[^\p{L}])(?:for|with|on|when|if|pour|avec|para|con|bei|für|mit)\s(?:the |any |all |les |des |los |las |el |la |alle |den )?$/iu

const isLengthTold = (words: string, start: number, found: string): boolean =>
  BAND_AHEAD.test(words.slice(Math.max(0, start - 20), start)) ||
  (BAND_BEHIND.test(words.slice(start + found.length, start + found.length + 24)) &&
    (/^(?:prompt|プロンプト)/i.test(found) || GOVERNED.test(words.slice(Math.max(0, start - 16), start))))

/** "to read" and "to write": of a cache where the sentence speaks of one, else what the model reads and writes. */
const READ_AND_WRITE: readonly {
  readonly shape: RegExp
  readonly ofCache: Direction
  readonly ofModel: Direction
}[] = [
  {
    shape:
      /(?<![\w-])(?:to read|reads?|reading|(?:zum|fürs|beim|das) Lesen|gelesen\w*|leer|leíd[oa]s?|lectura|lire|lus?|lecture)(?![\wÀ-ɏ])|读取|読み取り/gi,
    ofCache: 'cached',
    ofModel: 'input',
  },
  {
    shape:
      /(?<![\w-])(?:to write|writes?|writing|written|(?:zum|fürs|beim|das) Schreiben|geschrieben\w*|escribir|escrit[oa]s?|escritura|écrire|écrits?|écriture)(?![\wÀ-ɏ])|写入|書き込み/gi,
    ofCache: 'write',
    ofModel: 'output',
  },
]

const rows = WORDS.map(({ words, signs, ...says }) => ({ says, shape: wholeWords(words, signs, 'gi') }))
const CACHE = /cach|缓存|キャッシュ|Zwischenspeicher/i

/** The cues of a sentence in order, none inside another. */
export function directionCues(text: string, start: number, end: number): DirectionCue[] {
  const words = text.slice(start, end)
  const cues: DirectionCue[] = []
  const add = (shape: RegExp, says: Omit<DirectionCue, 'start' | 'end'>) => {
    for (const { index, 0: found } of matchesIn(shape, words)) {
      const at = { start: start + index, end: start + index + found.length }
      if (says.direction === 'input' && isLengthTold(words, index, found)) continue
      if (!cues.some((cue) => cue.start < at.end && at.start < cue.end)) cues.push({ ...at, ...says })
    }
  }
  for (const { shape, says } of rows) add(shape, says)
  for (const { shape, direction } of SHORT) add(shape, { direction })
  const ofCache = CACHE.test(words)
  for (const row of READ_AND_WRITE) add(row.shape, { direction: ofCache ? row.ofCache : row.ofModel })
  return cues.sort((a, b) => a.start - b.start)
}

/** What is priced by the million or the thousand and is neither read nor written by a model that answers. */
export const PRICED_OTHERWISE = wholeWords(
  'blended|weighted average|storage|stor(?:ed|ing) (?!in(?:to)? )|fine-?tun\\w+|to train|training(?: tokens)?|(?:web )?search(?:es)?|grounding|embeddings?|moderation|hosting|GPU|(?:per|an?|each) (?:hour|minute|image|page|request|call|second|search|song)|Speicherung|Feinabstimmung|Feinjustierung|Websuche|almacenamiento|ajuste fino|entrenamiento|búsquedas?|stockage|affinage|entraînement|recherche web',
  '综合(?:价|成本)|混合价|存储|微调|训练|搜索|ストレージ|保存料|ファインチューニング|学習|検索',
)

/** "A million tokens in costs $2": what is sold, said as the subject. */
export const MILLION_SOLD =
  /(?<![\wÀ-ɏ])(?:(?:a|one|1|each|every) million (?:\w+ )?(?:tokens?|in|out)|(?:a|one) million back|eine(?:r)? Million (?:[\w-]+)?Tokens?|1 Million (?:[\w-]+)?Tokens?|un millón de tokens|un million de (?:jetons|tokens)|le million(?: de (?:jetons|tokens))?|1M (?:\w+ )?tokens?)(?![\wÀ-ɏ])|(?:一|1)?百万\s?(?:个|個の)?\s?(?:输入|输出|入力|出力)?\s?(?:tokens?|词元|トークン)|100万\s?(?:个|個の)?\s?(?:输入|输出|入力|出力)?\s?(?:tokens?|词元|トークン)/i
