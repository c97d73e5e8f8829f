import { editDistance } from '../lib/claims/edit-distance.ts'
import { claimsThatBegin, nearestModels, nearestTopics } from '../lib/db/queries/nearest.ts'
import { searchNames } from '../lib/db/queries/search-names.ts'
import { claimAddress, modelAddress, sourceAddress, topicAddress } from './addresses.ts'
import { readLabels } from './read-labels.ts'
import { segmentParam } from './route-params.ts'

export interface NearPage {
  readonly href: string
  readonly title: string
}

/** What the server puts behind an address at which a page found nothing. */
const BELOW = /(?:\/-){4}$/
const MOST = 4
/** Models and sources come mixed, and what is nearest to an address need not be to a search: enough of each. */
const LOOKED_AT = 60
/** "c_" and as many characters that chance does not repeat. */
const LEAST_OF_ID = 8
/** More of an address than this is no name. */
const LONGEST = 100

/**
 * The pages that are nearest to an address that leads nowhere; none where nothing is like it. None either for an address
 * that may lead somewhere: Next.js makes the page for unknown addresses with every other page, in case it is needed.
 */
export async function nearPages(path: string): Promise<readonly NearPage[]> {
  if (!BELOW.test(path)) return []
  const segments = path.replace(BELOW, '').split('/').slice(1)
  const [room, first = '', second = '', third] = segments.map((segment) =>
    segmentParam(segment).slice(0, LONGEST),
  )
  if (room === 'claims') return claimsLike(first)
  if (room === 'sources') return sourcesLike(first)
  if (room !== 'models') return modelsLike(second || first || room || '')
  const topics = third === undefined ? [] : await topicsLike(`${first}/${second}`, third)
  return topics.length > 0 ? topics : modelsLike(second || first, first)
}

async function sourcesLike(slug: string): Promise<NearPage[]> {
  const hits = await searchNames(slug.replaceAll('-', ' '), LOOKED_AT)
  return hits
    .filter(({ kind }) => kind === 'source')
    .slice(0, MOST)
    .map(({ id, title }) => ({ href: sourceAddress(id), title }))
}

/** A vendor may be known too: of models that are as near, its own come first. */
async function modelsLike(slug: string, vendor?: string): Promise<NearPage[]> {
  const models = await nearestModels(slug.replaceAll('-', ' '), LOOKED_AT)
  const far = ({ key }: { key: string }) => {
    const [owner = '', name = ''] = key.split('/')
    return editDistance(slug.toLowerCase(), name) + (vendor === undefined || vendor === owner ? 0 : 1)
  }
  return models
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, MOST)
    .map(({ key, name }) => ({ href: modelAddress(key), title: name }))
}

async function topicsLike(modelKey: string, property: string): Promise<NearPage[]> {
  const topics = await nearestTopics(modelKey, property, MOST)
  const labelOf = await readLabels(topics.map((topic) => topic.property))
  return topics.map((topic) => ({
    href: topicAddress(topic.modelKey, topic.property),
    title: `${topic.modelName} · ${labelOf(topic.property)}`,
  }))
}

async function claimsLike(id: string): Promise<NearPage[]> {
  const claims = id.length < LEAST_OF_ID ? [] : await claimsThatBegin(id, MOST)
  const labelOf = await readLabels(claims.map(({ property }) => property))
  return claims.map((claim) => ({
    href: claimAddress(claim.id),
    title: `A claim about ${claim.modelName} · ${labelOf(claim.property)}`,
  }))
}
