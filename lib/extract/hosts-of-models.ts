import type { Qualifiers } from '../claims/qualifier.ts'
import { makersIn, makes, vendorCalled } from './lexicon/makers.ts'
import { isPlatform, platformNamed } from './lexicon/platforms.ts'

/** Headers, keys and row labels that say who runs a model, and whether they leave open that it is who makes it. */
const SAYS_HOST =
  /^(?:(?:inference )?hosts?|hosted (?:by|on|at|with)|hosting|platform|cloud|served (?:by|on|via|from)|gateway|endpoint|runs? on|running on|deployed (?:on|at)|via|router|Plattform|Hoster|gehostet (?:bei|auf|von)|betrieben (?:bei|von)|läuft (?:auf|bei)|plateforme|hébergeur|hébergé (?:par|chez|sur)|servi par|plataforma|alojado (?:en|por)|servido por|平台|部署平台|托管(?:方|平台)?|托管于|ホスト|ホスティング|プラットフォーム|提供基盤)$/i
const SAYS_PROVIDER =
  /^(?:(?:inference |API |model )?providers?|(?:API )?supplier|Anbieter|fournisseur|proveedor|供应商|服务商|提供(?:商|方)|(?:モデル|API)?プロバイダー?|提供元|提供者)$/i

/** A picture before a line stands for its key: who a service is from. */
const HOUSE_ICON =
  /^(?::[a-z]*-?(?:factory|domain|office-building|cloud(?:-outline)?|server(?:-network)?|web|hub)(?:-outline)?:|[🏭🏢☁🖥🌐🏠]\ufe0f?)\s*/iu

/** Whether a header says who serves models; a provider may also be who makes them. */
export const namesHosts = (header: string): boolean =>
  SAYS_HOST.test(header.trim()) || SAYS_PROVIDER.test(header.trim())

const LONGEST_HOUSE = 40
/** The name of a house and nothing else: it begins as names do and holds no figure that is read. */
const HOUSE =
  /^(?:\p{Lu}|[\p{Script=Han}\p{Script=Katakana}])[\p{L}\d.&'’·-]*(?:[ ·][\p{L}\d.&'’()·-]+){0,3}$/u

/** Words that say that the maker itself serves a model, and those of a place that is no service. */
const NO_HOST =
  /\b(?:own|first[- ]party|official|direct(?:ly)?|native|self[- ]?hosted|local(?:ly)?|on[- ]prem\w*|various|multiple|all|any|none|unknown|eigene[rs]?|lokal|propi[oa]|propre|local(?:e)?)\b|官方|自社|公式|本地|自部署|多家|ローカル|複数/i

/**
 * The host that a cell or line under such a header gives a model: nothing where the house makes it. A house that is
 * known neither as host nor as maker is a host where the header says so, or where somebody else is known to make the model.
 */
export function hostGiven(header: string, house: string, model: string): string | undefined {
  const name = house.replace(/[*†‡]/g, '').trim()
  if (name === '' || makes(name, model) || NO_HOST.test(name)) return undefined
  if (isPlatform(name)) return platformNamed(name)
  if (name.length > LONGEST_HOUSE || !HOUSE.test(name)) return undefined
  if (SAYS_HOST.test(header.trim())) return name
  const [maker] = makersIn(model.split(/[\s-]/).slice(0, 1).join(''))
  return maker !== undefined && vendorCalled(name) === undefined ? name : undefined
}

/** A line of a card that says who serves what the card is about: its key and the house. */
export function hostLine(text: string): { readonly key: string; readonly house: string } | undefined {
  if (text.length > LONGEST_LINE) return undefined
  const icon = HOUSE_ICON.exec(text)
  const rest = icon ? text.slice(icon[0].length) : text
  const [, key, house] = /^[\W_]{0,4}([\p{L} ]{2,24}?)\s?[:：]\s*(\S.{0,60})$/u.exec(rest) ?? []
  if (key && house && namesHosts(key)) return { key, house: house.trim() }
  return icon && HOUSE.test(rest.trim()) ? { key: 'provider', house: rest.trim() } : undefined
}

const LONGEST_LINE = 80

/** A maker's own service is where its models are offered anyway. */
export function withoutMaker(qualifiers: Qualifiers, name: string): Qualifiers {
  const { platform, ...rest } = qualifiers
  if (!platform) return qualifiers
  return makes(platform, name) || MAKERS_OWN.test(platform) ? rest : qualifiers
}

/** Words that say that the maker itself serves a model. */
const MAKERS_OWN =
  /\b(?:own (?:api|service|servers?|platform)|first[- ]party|official)\b|^(?:vendor|direct(?:ly)?|api|maker|native)$|\b(?:eigene?\b.{0,10}API|API propia|API propre)|官方|自社|公式/i

/** A header of the prices that the makers themselves ask. */
const MAKERS_PRICE =
  /^(?:(?:the )?(?:provider|vendor|maker|lab|official|list|direct|original|upstream|first[- ]party|public|retail)(?:['’]s)?\s(?:API\s)?(?:\p{L}+\s)?(?:price|pricing|cost|rate|charge)s?(?![\p{L}])|(?:Hersteller|Listen|Original)-?preis|(?:precio|tarifa) (?:oficial|original|del proveedor|de lista)|(?:prix|tarif) (?:officiel|d['’]origine|du fournisseur|catalogue)|(?:官方|原厂|厂商)(?:价格?|定价|报价)|(?:公式|提供元|定価)(?:価格|料金)?)/iu

/** Whether a header is of what the makers themselves ask. */
export const isMakersPrice = (header: string): boolean => MAKERS_PRICE.test(header.trim())

/** The house beside it: "Kestrel price", "Price on Kestrel", "Kestrel-Preis", "Precio en Kestrel", "Kestrel 价格". */
const SELLERS: readonly RegExp[] = [
  /^(?:via |on |our )?(\p{Lu}[\p{L}\d.]+)(?:['’]s)?[\s-](?:API\s)?(?:\p{L}+\s)?(?:[Pp]ric(?:e|ing)|[Cc]ost|[Rr]ate|Preis)s?(?![\p{L}])/u,
  /^(?:[Pp]ric(?:e|ing)|[Cc]ost|[Pp]reis|[Pp]recio|[Tt]arifa|[Pp]rix|[Tt]arif)s?\s(?:on|at|via|through|bei|auf|über|en|de|sur|chez)\s(\p{Lu}[\p{L}\d.]+)/u,
  /^([\p{L}\d.]{2,20}?)\s?(?:的)?(?:价格?|定价|価格|料金)/u,
]

/** Words with a capital at the head of a header that are no house. */
const NO_SELLER =
  /^(?:Input|Output|Cached?|Unit|Total|Batch|Token|Model|Base|New|Old|Standard|Our|Your|Blended|Average|Text|Audio|Image|API|USD|EUR)$/i

/** The house that sells at the price that a header names, beside another of the makers' prices. */
export function sellerOf(header: string): string | undefined {
  if (isMakersPrice(header)) return undefined
  const house = SELLERS.flatMap((shape) => shape.exec(header.trim())?.[1] ?? [])[0]
  return house === undefined || NO_SELLER.test(house) || /^(?:输入|输出|入力|出力)/.test(house)
    ? undefined
    : platformNamed(house)
}
