import { z } from 'zod'
import { DomainError } from '../../lib/claims/domain-error.ts'

const Claims = z.object({
  items: z.array(z.object({ page: z.string(), source: z.object({ page: z.string() }) })).min(1),
})

/** Everybody writes about it, so each base that holds anything holds this. */
const MODEL = 'openai/gpt-5.5'

/**
 * One address of each kind of page of a running Claimcheck; a claim and its source are looked up.
 * @param origin like `http://localhost:3000`
 * @throws DomainError `unavailable` when nothing answers there, or its base is empty.
 */
export async function pageKinds(origin: string): Promise<Record<string, string>> {
  const claim = await contradictedClaim(origin)
  return {
    home: '/',
    search: '/search?q=gpt',
    models: '/models',
    'models found': '/models?context=900K&input_price=6&sort=price.input',
    model: `/models/${MODEL}`,
    topic: `/models/${MODEL}/price.input`,
    'topic of dates': `/models/${MODEL}/release_date`,
    compare: `/compare?models=${MODEL},anthropic/claude-opus-4.7,google/gemini-3.1-pro`,
    claim: claim.page,
    sources: '/sources',
    source: claim.source.page,
    contradictions: '/contradictions',
    changes: '/changes',
    submit: '/submit',
    methods: '/methods',
    'api docs': '/api-docs',
  }
}

async function contradictedClaim(origin: string): Promise<z.infer<typeof Claims>['items'][number]> {
  const address = new URL(
    `/api/v1/claims?model=${MODEL}&property=price.input&status=contradicted&limit=1`,
    origin,
  )
  const answer = await fetch(address).catch(() => undefined)
  const [claim] = Claims.safeParse(await answer?.json()).data?.items ?? []
  if (claim === undefined)
    throw new DomainError(
      'unavailable',
      `${origin} does not answer with a contradicted claim; start Claimcheck with its starter content there`,
    )
  return claim
}
