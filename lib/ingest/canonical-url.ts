/** Parameters that say how a reader came, not what is read. */
const TRACKING = /^(utm_|fbclid$|gclid$|mc_cid$|mc_eid$|ref_src$)/

/** One address per page: no fragment, no tracking parameters, no default port, host in lower case, one final form of the path. */
export function canonicalUrl(address: string): string {
  const url = new URL(address)
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '')
  return url.toString()
}
