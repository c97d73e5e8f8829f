import type { MetadataRoute } from 'next'
import { listSiteAddresses, type SiteAddress } from '../lib/db/queries/site-addresses.ts'
import { modelAddress, sourceAddress, topicAddress } from './addresses.ts'
import { requestOrigin } from './request-origin.ts'

const PAGES = ['/', '/models', '/contradictions', '/sources', '/changes', '/methods', '/api-docs', '/submit']
/** One file may hold 50,000 addresses (https://www.sitemaps.org/protocol.html); claims are found by their topics. */
const MOST = 49_000

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await requestOrigin()
  const things = await listSiteAddresses(MOST)
  return [
    ...PAGES.map((path) => ({ url: new URL(path, origin).href })),
    ...things.map((thing) => ({
      url: new URL(addressOf(thing), origin).href,
      ...(thing.changedAt === null ? {} : { lastModified: thing.changedAt }),
    })),
  ]
}

function addressOf({ kind, id }: SiteAddress): string {
  if (kind === 'source') return sourceAddress(id)
  const [model = '', property] = id.split('\t')
  return property === undefined ? modelAddress(model) : topicAddress(model, property)
}
