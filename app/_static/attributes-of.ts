import type { ReactNode } from 'react'
import { escapeHtml } from './escape-html.ts'

export type Props = Readonly<Record<string, unknown>> & {
  readonly children?: ReactNode
  readonly dangerouslySetInnerHTML?: { readonly __html: unknown }
}

/** Where HTML's name is not React's in small letters; HTML reads names in any letters, those of SVG included. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['defaultValue', 'value'],
  ['defaultChecked', 'checked'],
  ['strokeWidth', 'stroke-width'],
  ['strokeLinecap', 'stroke-linecap'],
  ['strokeLinejoin', 'stroke-linejoin'],
  ['strokeDasharray', 'stroke-dasharray'],
  ['fillRule', 'fill-rule'],
  ['textAnchor', 'text-anchor'],
])
/** What React is told, not the browser. */
const NOT_WRITTEN: ReadonlySet<string> = new Set([
  'children',
  'dangerouslySetInnerHTML',
  'suppressHydrationWarning',
])

/** The attributes of a tag as they stand in it: ` class="card" open=""`. */
export function attributesOf(tag: string, props: Props): string {
  let text = ''
  for (const name in props) {
    // The value of a select is that of its options.
    if (NOT_WRITTEN.has(name) || (tag === 'select' && name === 'defaultValue')) continue
    const value = attributeText(name, props[name])
    if (value !== undefined) text += ` ${nameOf(name)}="${value}"`
  }
  return text
}

function nameOf(name: string): string {
  return NAMES.get(name) ?? name.toLowerCase()
}

/** Undefined where the attribute is left out. */
function attributeText(name: string, value: unknown): string | undefined {
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  // `aria-hidden` and the like say "true" and "false"; what is on or off is there or not.
  if (typeof value === 'boolean') return /^(?:aria|data)-/.test(name) ? String(value) : value ? '' : undefined
  if (value === null || value === undefined) return undefined
  if (name === 'style' && typeof value === 'object') return escapeHtml(styleText(value))
  throw new TypeError(`The attribute ${name} cannot be written as HTML`)
}

/** Numbers without a unit only: pixels are not guessed. */
function styleText(style: object): string {
  return Object.entries(style)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';')
}
