import { wholeWords } from '../whole-words.ts'
import { type CueRow, ORDINARY } from './cue-row.ts'

const tier = (value: string, words: string, signs = ''): CueRow => ({
  key: 'tier',
  words: wholeWords(words, signs),
  value,
})

/** Ways of being served that have a price or a limit of their own. A row before another wins where both match. */
export const TIER_CUES: readonly CueRow[] = [
  tier(
    'off-peak',
    [
      'off[- ]?peak|non[- ]peak|outside (?:the )?peak(?: hours| times)?|(?:at |by )night|night(?:[- ]?time)? (?:rates?|tariffs?|prices?|pricing|discounts?|hours|inputs?|outputs?)|^(?:night|Nacht|noche|nocturn[oa]|nuit)$',
      'Nacht(?:tarif|preis|rabatt|stunden|zeit)\\w*|nachts|Nebenzeit\\w*|Schwachlast\\w*|außerhalb der (?:Spitzen|Haupt)zeit\\w*',
      'tarifas? nocturnas?|horario nocturno|descuento nocturno|por la noche|(?:en )?horas? valle|horario valle|fuera de (?:las )?horas? punta',
      'tarifs? de nuit|heures? creuses?|la nuit|de nuit|hors heures? pleines?',
    ].join('|'),
    '错峰|闲时|低谷|谷时|非高峰|优惠时段|夜间|オフピーク|夜間|深夜|閑散時',
  ),
  tier(
    'peak',
    // "peak memory" and the like are measured, not paid for
    'peak(?! (?:load|memory|throughput|performance|speed|VRAM|usage|bandwidth|FLOPS?|concurren\\w*|of|at)\\b)|Spitzenzeit\\w*|Hauptzeit\\w*|horas? punta|heures? pleines?|heures? de pointe',
    '高峰|峰时|ピーク時|ピーク帯',
  ),
  tier(
    'batch',
    [
      // "a batch of 32" and "batch size" count prompts
      'batch(?! (?:sizes?|of|norm\\w*|dimension))(?:[- ](?:API|mode|processing|jobs?|tier|inference|requests?|pricing|price|rate))?|in batches(?! of)|batched requests?|Message Batches',
      'Stapel(?:betrieb|verarbeitung|modus|API)?|im Batch|Batch-?(?:API|Preis\\w*|Verarbeitung|Tarif|Modus|Betrieb)',
      '(?:en|por) lotes?|modo (?:de )?lotes',
      'par lots?|en lots?|(?:mode|traitement|en) différé|API de lots',
    ].join('|'),
    '批处理|批量|批推理|批次|バッチ|一括処理',
  ),
  tier('flex', 'flex(?:[- ](?:processing|tier|mode|pricing))?|Flex-?(?:Modus|Tarif|Verarbeitung)'),
  tier(
    'priority',
    [
      // "our priority is quality"
      '(?<!(?:top|first|main|our|a|high|highest|no) )priority(?! (?:list|for us)| (?:is|was) (?![$€£¥\\d]|half|double|twice|billed|charged|priced))',
      'Priority-?(?:Modus|Tarif|Verarbeitung)|Prioritäts\\w+|mit Priorität|vorrangig\\w*',
      '(?:con )?prioridad|prioritari[ao]s?|prioritaires?|en priorité',
    ].join('|'),
    '优先(?:级|处理|通道|服务|档)|優先(?:処理|レーン|枠|ティア)',
  ),
  tier(
    'fast',
    'fast (?:mode|tier|lane)|latency[- ]optimi[sz]ed(?: inference)?|Schnellmodus|modo rápido|mode rapide',
    '极速(?:模式|版)|高速モード|ファストモード',
  ),
  tier(
    'free',
    [
      'free(?:[- ](?:tier|level|usage tier|quota|allowance))',
      'kostenlose[nrs]? (?:Stufe|Kontingent|Tarif|Zugang|Nutzung)|Gratis-?(?:Stufe|Kontingent|Tarif)|Freikontingent',
      '(?:nivel|capa|cuota|uso|tramo|plan) gratuit[oa]|(?:niveau|palier|offre|quota|formule) gratuite?',
    ].join('|'),
    '免费(?:层|额度|版|档|套餐|用户|用量)|無料(?:枠|ティア|層|利用枠)',
  ),
  tier(
    ORDINARY,
    [
      'standard(?: (?:tier|mode|processing|pricing|prices?|rates?|API))?|(?:regular|normal|list) (?:tier|mode|processing|pricing|prices?|rates?)|(?:during|in) the day(?:time)?|synchronous(?:ly)?|real[- ]time (?:API|requests?|processing)',
      'Standard(?:tarif|preis|betrieb|modus)?|(?:Normal|Regel|Listen)(?:tarif|preis|betrieb)\\w*|regulär\\w*|tagsüber|im Echtzeitbetrieb',
      'estándar|tarifas? normal(?:es)?|precio normal|de día|durante el día|en tiempo real',
      'tarif (?:normal|plein|de base)|prix (?:normal|public)|le jour|en journée|en temps réel',
    ].join('|'),
    '标准(?:时段|价|档)?|原价|平时|白天|实时|標準|通常|日中|リアルタイム',
  ),
  tier('beta', 'beta|bêta|Beta-?\\w*', 'ベータ|公测|测试版'),
]

/** Where the header of a column or a row's label is nothing but this, it is the tier that costs nothing. */
export const FREE_LABEL =
  /^(?:free|gratis|kostenlos|gratuit[oae]?|免费|無料)(?:[- ](?:tier|level|plan|stufe|tarif))?(?=\s|$|[|:,(（])(?! of)/i
