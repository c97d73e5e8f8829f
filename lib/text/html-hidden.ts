import type { Element } from 'hast'
import { badgeOf } from './html-badges.ts'
import { textContent } from './html-tree.ts'

/** What a person does not see, or what is not the article: its text is left out. */
const HIDDEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'nav',
  'iframe',
  'object',
  'select',
  'textarea',
  'del', // struck out: no longer said
  's',
  'strike',
])

const COOKIE_TEXT = /cookie|consent|gdpr/i

/** Whether an element is not shown, is not of the article, or is a footnote's mark. */
export function isHidden(element: Element): boolean {
  if (HIDDEN.has(element.tagName) || isFootnoteMark(element) || badgeOf(element) === 'empty') return true
  const { hidden, id, className, role } = element.properties
  if (hidden === true || role === 'navigation') return true
  const names = [id, ...(Array.isArray(className) ? className : [])].filter(
    (name) => typeof name === 'string',
  )
  return names.some((name) => COOKIE_TEXT.test(name))
}

const isFootnoteMark = (element: Element): boolean =>
  element.tagName === 'sup' && /^(?:[\d*†‡,\s[\]]+|[a-z])$/.test(textContent(element))
