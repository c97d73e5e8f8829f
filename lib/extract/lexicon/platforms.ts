import { type CueRow, ORDINARY } from './cues/cue-row.ts'

/** A host that serves other makers' models, as tables and sentences write it. */
interface Platform {
  readonly shape: string
  /** What it is called whatever words of its cloud stand before or after. */
  readonly name?: string
  /** Also an ordinary word or a maker: in a sentence only after "on", "via" and the like, or where it hosts. */
  readonly common?: true
}

const PLATFORMS: readonly Platform[] = [
  // two services of one cloud may serve one model on different terms
  { shape: 'Azure Cognitive Services' },
  { shape: '(?:Microsoft )?Azure(?: AI Foundry| OpenAI(?: Service)?| AI| Foundry)?', name: 'Azure' },
  { shape: '(?:Amazon |AWS )?Bedrock', name: 'Bedrock' },
  { shape: '(?:Amazon |AWS )?SageMaker', name: 'SageMaker' },
  { shape: '(?:Google )?Vertex AI', name: 'Vertex AI' },
  { shape: '(?:Google )?Vertex', name: 'Vertex AI', common: true },
  { shape: '(?:Google )?AI Studio', name: 'AI Studio', common: true },
  { shape: 'OpenRouter' },
  { shape: 'Groq(?:Cloud)?', name: 'Groq' },
  { shape: 'Cerebras(?: Inference)?', name: 'Cerebras' },
  { shape: 'Fireworks[ .]AI' },
  { shape: 'Fireworks', common: true },
  { shape: 'Together[ .]AI' },
  { shape: 'Together', common: true },
  { shape: 'DeepInfra' },
  { shape: 'SambaNova(?: Cloud)?' },
  { shape: 'Novita(?:[ .]AI)?' },
  { shape: 'Replicate', common: true },
  { shape: 'Databricks', common: true },
  { shape: 'NVIDIA NIM' },
  { shape: 'Hyperbolic', common: true },
  { shape: 'Nebius(?: AI(?: Studio)?| Token Factory)?' },
  { shape: 'Lambda(?: Labs)?', common: true },
  { shape: 'Baseten' },
  { shape: 'Parasail' },
  { shape: 'Hugging Face', common: true },
  { shape: '(?:Cloudflare )?Workers AI', name: 'Workers AI' },
  { shape: 'Cloudflare', common: true },
  { shape: 'SiliconFlow' },
  { shape: 'Scaleway', common: true },
  { shape: 'OVHcloud', common: true },
  { shape: 'IONOS', common: true },
  { shape: 'Snowflake(?: Cortex)?', common: true },
  { shape: '(?:IBM )?watsonx(?:\\.ai)?', name: 'watsonx' },
  { shape: 'Friendli(?:AI)?' },
  { shape: 'Chutes', common: true },
  { shape: 'Featherless(?:\\.ai)?' },
  { shape: 'Inference\\.net' },
  { shape: 'kluster\\.ai' },
  { shape: 'GMI ?Cloud' },
  { shape: 'Nscale', common: true },
  { shape: 'Clarifai', common: true },
  { shape: 'AtlasCloud' },
  { shape: 'Inceptron' },
  { shape: 'Anyscale(?: Endpoints)?', name: 'Anyscale' },
  { shape: 'Lepton(?: AI)?', common: true },
  // makers of models of their own who serve others' as well
  { shape: 'Perplexity', common: true },
  { shape: 'Google Cloud', common: true },
  { shape: 'Crusoe', common: true },
  { shape: 'Modal', common: true },
  { shape: 'RunPod' },
  { shape: 'Poe', common: true },
  { shape: 'Oracle Cloud', common: true },
  { shape: 'GitHub Models' },
  { shape: 'GitHub Copilot', common: true },
  { shape: 'PPIO|派欧云' },
  { shape: '阿里云百炼|百炼' },
  { shape: '火山引擎|火山方舟' },
  { shape: '硅基流动' },
  { shape: '华为云', common: true },
  { shape: '腾讯云', common: true },
  { shape: 'さくらのクラウド|さくらインターネット' },
]

const PLATFORM = new RegExp(`^(?:${PLATFORMS.map(({ shape }) => shape).join('|')})$`, 'i')

/** The names of hosts as one pattern, for words beside figures of several hosts. */
export const PLATFORM_SHAPES = PLATFORMS.map(({ shape }) => shape).join('|')

/** Whether a text is the name of a host and nothing else. */
export const isPlatform = (text: string): boolean => PLATFORM.test(text.trim())

/** Also a maker's own place beside its API, where models have limits of their own. */
export const isPlace = (text: string): boolean =>
  isPlatform(text) || /^(?:Codex|ChatGPT|Claude\.ai|(?:the )?(?:Gemini|Claude|Grok) app)$/i.test(text.trim())

const shapesOf = (common: boolean): string =>
  PLATFORMS.filter((platform) => (platform.common ?? false) === common)
    .map(({ shape }) => shape)
    .join('|')

/** The pattern of hosts that are also words is read with its capitals, so these are written both ways. */
const AT =
  '(?:[Oo]n|[Ii]n(?=\\s(?:the\\s)?(?:GitHub|Google|AI Studio))|[Vv]ia|[Tt]hrough|[Aa]t|[Ff]rom|[Bb]y|[Bb]ei|[Üü]ber|[Aa]uf|[Vv]on|[Ee]n|[Vv]ía|[Aa] través de|[Cc]hez|[Ss]ur|[Pp]ar|在|通过|经由?)'
/** What stands after a host that is spoken of as one. */
const HOSTS =
  "(?=(?:['’]s)?\\s(?:[\\w-]+\\s){0,2}(?:APIs?|endpoints?|cloud|LPUs?|console|platform|inference)\\b|\\s(?:hosts?|hosted|serves?|served|charges?|prices?|bills?|lists?|runs?|asks?|wants|sells|delivers|reaches|hits|gives|has|raised|lowered|cut|caps?|offers?|hostet|berechnet|verlangt|bietet|cobra|ofrece|sirve|factura|facture|propose|héberge)\\b|\\s?[(:：（]|上|では|で|経由)"

const EXACT = PLATFORMS.map(({ shape, name }) => ({ name, exact: new RegExp(`^(?:${shape})$`, 'i') }))

/** What a host is called that is written in one of its ways; any other words as they stand. */
export const platformNamed = (written: string): string =>
  EXACT.find(({ exact }) => exact.test(written))?.name ?? written

/** Hosts in labels and sentences. `Codex` is a place where OpenAI's models have limits of their own. */
export const PLATFORM_CUES: readonly CueRow[] = [
  {
    // the maker's own service, in the words of those who set it against hosts
    key: 'platform',
    value: ORDINARY,
    words:
      /\b(?:directly|straight|direct) (?:from|at|via|through)\s(?:the\s)?\p{Lu}[\p{L}.]*|\b(?:first[- ]party|official|own|vendor['’]s|maker['’]s|native) API\b|\bdirekt (?:bei|von) \p{Lu}\p{L}*|\bbeim Hersteller\b|\bAPI (?:oficial|propia|officielle|propre)\b|官方\s?(?:API|接口|平台)|公式\s?API/u,
  },
  { key: 'platform', words: /\bCodex\b(?! CLI)/, value: 'Codex' },
  {
    // "400K in Codex; in the API it is 1M"
    key: 'platform',
    value: ORDINARY,
    words: /\b(?:in|via|through|on|over) the API\b(?:(?<=\bCodex\b[^.]{0,80})|(?=[^.]{0,60}\bCodex\b))/,
  },
  {
    // "now available on Acme Gateway with a 200K window": any house, where figures follow
    key: 'platform',
    words:
      /\b(?:available|live|hosted|served|running) (?:on|via|through|at) (?!Android|iOS|Windows|Linux|Mac|GitHub|Hugging|ChatGPT|Claude|Gemini|Plus|Pro|Team|Max|Free|Enterprise|API|Open|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)(\p{Lu}[\p{L}\d.]+(?: \p{Lu}[\p{L}\d.]+){0,2})(?=,? (?:with|at|for|from) (?:a |an |only |just )?[$€£¥]?\d)/u,
    read: platformNamed,
  },
  {
    key: 'platform',
    words: new RegExp(`(?<![A-Za-z0-9-])(${shapesOf(false)})(?![A-Za-z0-9]|-\\w)`, 'i'),
    read: platformNamed,
  },
  {
    key: 'platform',
    // a name that is also a word is one only with its capital
    words: new RegExp(
      `(?:(?<![A-Za-z])${AT}\\s?(${shapesOf(true)})(?![A-Za-z0-9]|-\\w))|(?<![A-Za-z0-9-])(${shapesOf(true)})${HOSTS}`,
    ),
    read: platformNamed,
  },
]
