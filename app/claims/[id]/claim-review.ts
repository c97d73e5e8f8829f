import type { ClaimStatus } from '../../../lib/claims/judgement.ts'
import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { CLAIM_STATUS } from '../../_words/claim-status.ts'
import { figureText } from '../../_words/figure-parts.ts'
import { articleTitle, speakerName } from '../../_words/source-name.ts'

/** From 1 (false) to 5 (true), as search engines read it. A claim that nobody else speaks of has no verdict. */
const RATING: Readonly<Partial<Record<ClaimStatus, number>>> = {
  corroborated: 5,
  contested: 3,
  outdated: 2,
  contradicted: 1,
}

/**
 * A claim's verdict as schema.org has it (https://schema.org/ClaimReview); undefined where there is none.
 * @param url of the claim's page
 */
export function claimReview(
  claim: ClaimDetail,
  label: string,
  url: string,
): Readonly<Record<string, unknown>> | undefined {
  const rating = RATING[claim.status]
  if (rating === undefined || claim.withdrawnAt !== null) return undefined
  const { source } = claim
  return {
    '@type': 'ClaimReview',
    url,
    datePublished: claim.reading.createdAt.toISOString().slice(0, 10),
    claimReviewed: `${claim.subject}, ${label.toLowerCase()}: ${figureText(claim)}`,
    author: { '@type': 'Organization', name: 'Claimcheck', url: new URL('/', url).href },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating,
      worstRating: 1,
      bestRating: 5,
      alternateName: CLAIM_STATUS[claim.status].label,
      ratingExplanation: claim.statusSentence,
    },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: speakerName(source) },
      appearance: {
        '@type': 'CreativeWork',
        name: articleTitle(source),
        ...(source.url === null ? {} : { url: source.url }),
      },
      ...(source.published === null ? {} : { datePublished: source.published }),
    },
  }
}
