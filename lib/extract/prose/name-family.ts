import { SMALL_NAME } from '../lexicon/descriptors.ts'

/** The last word of a name that can stand for it: "Small" of "Magistral Small", "Flash-Lite" of "Gemini 2.5 Flash-Lite". */
export function tailOf(name: string): string | undefined {
  const words = name.split(/[\s\u00a0]+/)
  const last = words.at(-1) ?? ''
  const named = /^[A-ZÀ-Þ][A-Za-zÀ-ÿ]+(?:-[A-Z][A-Za-zÀ-ÿ]+)?$|^(?:mini|nano|lite|pro|flash|turbo)$/.test(
    last,
  )
  return words.length > 1 && named && last.length > 2 ? last : undefined
}

/** A name's line and its version in it: "Halden 3" is version 3 of "halden #". */
export function lineage(name: string): { line: string; version: number } | undefined {
  const match = /(?<![A-Za-z\d.])[vV]?(\d{1,2}(?:\.\d{1,2})?)(?![\dBb])/.exec(name.replace(/-(?=\d)/, ' '))
  if (!match?.[1]) return undefined
  const line = name
    .replace(/-(?=\d)/, ' ')
    .replace(match[1], '#')
    .toLowerCase()
  return { line, version: Number.parseFloat(match[1]) }
}

/** Whether a name says that it is the small one of its family. */
export const isSmallName = (name: string): boolean => SMALL_NAME.test(name)

/** The first word of a name, which its siblings share. */
export const familyOf = (name: string): string => name.split(/[\s-]|(?<=\P{ASCII})(?=\d)/u)[0] ?? name
