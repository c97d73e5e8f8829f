import { VARIANTS } from '../lexicon/variants.ts'

/** Variant words as they stand in names with capitals: `Flash`, `FLASH`. */
export const CAPITAL_VARIANT = VARIANTS.split('|')
  // "Tamarisk Research" is who makes it
  .filter((word) => word.length > 2 && word !== 'research')
  .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`)
  .join('|')

/** Nouns after a number that make a count of it: "Con 2 millones", "Corail 24 personnes" name no model. */
const COUNTED =
  '(?:[%％€$£¥元円]|ドル|トークン|(?:mil|million|billion|trillion|milliard|milliarde|millon|billon|prozent|percent|token|jeton|euro|dollar|yuan|second|sekunde|segundo|minute|minuto|hour|stunde|hora|heure|day|tag|día|jour|month|monat|mes|mois|week|woche|semana|semaine|year|jahr|año|people|mensch|persona|personne|model|modell|modelo|modèle|time|mal|veces|fois|request|anfrage|test|task|aufgabe|prompt|language|sprache|lengua|langue)(?:e[ns]?|s|n|es)?(?![A-Za-zÀ-ÿ]))'

/** The parts that follow the first word of a name: sizes, versions, variants. */
export const TOKEN = `(?:(?:\\d{1,2}x)?\\d{1,4}(?:\\.\\d{1,2})?[bB](?![A-Za-z\\d])|[AE]\\d{1,3}B|(?<!\\d[bB] )[vV]?(?:\\d|1\\d|\\d{1,2}\\.\\d{1,2})(?!\\d|[.,]\\d|\\s?(?:${COUNTED})|[A-Za-z])|(?:${CAPITAL_VARIANT}|MoE|XS|XL|XXL|[SML])(?![A-Za-zÀ-ÿ]))`

/** A version by a letter, of which only a base that is known makes a name: "Pellucid M3", "Kestrel V2.5". */
export const CODE = '[A-Z]\\d{1,2}(?:\\.\\d)?(?![A-Za-z\\d]|[.,]\\d)'

export const KANA_VARIANT =
  '(?:ライト|ミニ|プロ|ナノ|ターボ|フラッシュ|プラス|マックス|ベース|スモール|ラージ|ウルトラ|エッジ)(?![\\p{Script=Katakana}ー])'

const CJK_LETTER = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー'

/** What must not follow a number in a Chinese or Japanese name: it would be an amount, a date or a count. */
const CJK_AFTER =
  '(?![A-Za-z0-9%％.,]|\\s?(?:[年月日号万亿億兆個个种種项位次倍元円秒分点名人回件社条款章]|美元|ドル|ユーロ|トークン|時間|小时|パーセント|ポイント|[万亿]))'

/** Variants that are written small right after a version: はやぶさ3 mini. */
const SMALL = '[ ]?(?:mini|lite|pro|nano|max|flash|air|turbo)(?![A-Za-z])'

/** A version, then variants, or a variant at once (听涛-Max, 星曜-3 Flash, アカツキ2 Pro). */
const CJK_TAIL = `(?:[-‐]?\\d{1,2}(?:\\.\\d)?${CJK_AFTER}(?:[ -]${TOKEN}|[ ・]?${KANA_VARIANT}|${SMALL})*|[-‐](?:${CAPITAL_VARIANT})(?![A-Za-z])(?:[ -]${TOKEN})*)`

/**
 * A word with a capital, then versions, sizes and variants: "Fjord 2 Mini", "Tamarisk-MoE-120B". That it begins there
 * is tested behind the capital: at other letters nothing is.
 */
export const LATIN_NAME = new RegExp(
  `(?<base>[A-ZÀ-Ý](?<![A-Za-z0-9À-ÿ.-].)[A-Za-zÀ-ÿ]{2,})(?:[ \\u00a0-]${TOKEN})+(?![A-Za-zÀ-ÿ0-9])`,
  'g',
)

/** The same in Chinese and in Katakana. */
export const CJK_NAME = new RegExp(`(?<base>[\\p{Script=Han}\\p{Script=Katakana}ー]{2,8})${CJK_TAIL}`, 'gu')

const ID_VARIANT = VARIANTS.split('|')
  .filter((word) => /^[a-z\d]{3,}$/.test(word))
  .join('|')
const ID_VERSION = `(?:2[3-9](?:0[1-9]|1[0-2])|\\d{1,2}(?:\\.\\d{1,2})?|\\d{1,4}(?:\\.\\d)?b|${ID_VARIANT})(?![A-Za-z\\d.]\\w)`
/** What an id of a base that is known goes on with: also a code or a build. */
const ID_TOKEN = `(?:${ID_VERSION}|[a-z]\\d{1,2}(?:\\.\\d)?|20\\d{6})`

/** An id in small letters: `corvid-2-large`, `skua-12b`. */
export const ID_NAME = new RegExp(
  `(?<base>(?<![\\w.@-])[a-z]{4,})(?=-[\\da-z])(?:-${ID_VERSION})+(?![\\w-])`,
  'g',
)

/** All names that begin with a base that is known, also where a space parts it from its version (白鹭 4 Lite). */
export function membersOf(base: string): RegExp {
  const own = escapeShape(base)
  return new RegExp(
    /^[A-ZÀ-Ý]/.test(base)
      ? `(?<![A-Za-z0-9À-ÿ.-])(?:${own}(?:[ \\u00a0-](?:${TOKEN}|${CODE}))+|${own.toLowerCase()}(?:-${ID_TOKEN})+(?![\\w-]))(?![A-Za-zÀ-ÿ0-9])`
      : `${own}(?:${CJK_TAIL}|[ ]\\d{1,2}(?:\\.\\d)?${CJK_AFTER}(?:[ -]${TOKEN}|${SMALL})*|[ ・]?${KANA_VARIANT}|[ ](?:${CAPITAL_VARIANT})(?![A-Za-z])|${SMALL})`,
    'gu',
  )
}

export const CJK_WORD = `[${CJK_LETTER}]`
const escapeShape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
