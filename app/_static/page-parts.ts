declare global {
  // Set by the server, which knows the request; on globalThis, since pages are bundled and the server is not, and since
  // what makes the tree of a page and what writes it as HTML are two bundles.
  var claimcheckPageParts: (() => string[] | undefined) | undefined
}

/**
 * Parts of the page under way that stand in its HTML alone, as HTML. Undefined where a page is made for React to fetch,
 * and under `npm run dev`: then all of it is in the tree.
 */
export function pageParts(): string[] | undefined {
  return globalThis.claimcheckPageParts?.()
}
