import type { Element } from 'hast'
import { childElements, type HtmlNode, textContent } from './html-tree.ts'

/** The tabs of a page: each panel with the tab that opens it. A person can open each; it heads what its panel holds. */
export interface Tabs {
  readonly tabOf: ReadonlyMap<Element, Element>
  readonly tabs: ReadonlySet<Element>
}

export const NO_TABS: Tabs = { tabOf: new Map(), tabs: new Set() }

const PANEL_CLASS = /^(?:tab[-_]?(?:pane|panel|content__item)|tabs?__(?:panel|pane))$/i
const LONGEST_TAB = 60

/** Panels are known by their role or class, their tabs by the ids by which one names the other. */
export function tabsOf(nodes: readonly HtmlNode[]): Tabs {
  const elements = elementsIn(nodes)
  const panels = elements.filter(isPanel)
  if (panels.length === 0) return NO_TABS
  const byId = new Map(elements.map((element) => [String(element.properties.id ?? ''), element]))
  const byTarget = new Map(
    elements.filter(opens).flatMap((element) => targetsOf(element).map((id) => [id, element] as const)),
  )
  const tabOf = new Map<Element, Element>()
  for (const panel of panels) {
    const tab = labelOf(panel, byId) ?? byTarget.get(String(panel.properties.id ?? ''))
    if (tab && isTab(tab)) tabOf.set(panel, tab)
  }
  return { tabOf, tabs: new Set(tabOf.values()) }
}

const isPanel = ({ properties: { role, className } }: Element): boolean =>
  role === 'tabpanel' || namesOf(className).some((name) => PANEL_CLASS.test(name))

const opens = ({ tagName, properties }: Element): boolean =>
  properties.role === 'tab' || tagName === 'button' || tagName === 'a'

const targetsOf = ({ properties: { ariaControls, href, dataBsTarget, dataTarget } }: Element): string[] => [
  ...namesOf(ariaControls),
  ...[href, dataBsTarget, dataTarget].flatMap(fragmentOf),
]

const labelOf = ({ properties }: Element, byId: ReadonlyMap<string, Element>): Element | undefined =>
  namesOf(properties.ariaLabelledBy).flatMap((id) => byId.get(id) ?? [])[0]

const isTab = (element: Element): boolean => {
  const text = textContent(element).trim()
  return text !== '' && text.length <= LONGEST_TAB
}

const namesOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : []

const fragmentOf = (value: unknown): string[] =>
  typeof value === 'string' && value.startsWith('#') && value.length > 1 ? [value.slice(1)] : []

/** All elements, parents before children; a loop of its own, as pages nest deeply. */
function elementsIn(nodes: readonly HtmlNode[]): Element[] {
  const found: Element[] = []
  const open = nodes.filter((node): node is Element => node.type === 'element').reverse()
  for (let element = open.pop(); element; element = open.pop()) {
    found.push(element)
    open.push(...childElements(element).reverse())
  }
  return found
}
