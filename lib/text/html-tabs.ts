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
  const panels: Element[] = []
  const byId = new Map<string, Element>()
  const byTarget = new Map<string, Element>()
  for (const element of elementsIn(nodes)) {
    const { id, role, className, ariaControls, href, dataBsTarget, dataTarget } = element.properties
    if (typeof id === 'string') byId.set(id, element)
    if (role === 'tabpanel' || namesOf(className).some((name) => PANEL_CLASS.test(name))) panels.push(element)
    const targets = [...namesOf(ariaControls), ...[href, dataBsTarget, dataTarget].flatMap(fragmentOf)]
    if (role === 'tab' || element.tagName === 'button' || element.tagName === 'a')
      for (const target of targets) byTarget.set(target, element)
  }
  const tabOf = new Map<Element, Element>()
  for (const panel of panels) {
    const tab = labelOf(panel, byId) ?? byTarget.get(String(panel.properties.id ?? ''))
    if (tab && isTab(tab)) tabOf.set(panel, tab)
  }
  return { tabOf, tabs: new Set(tabOf.values()) }
}

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
