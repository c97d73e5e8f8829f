import type { Metadata } from 'next'
import { PageHead } from '../_components/page-head.tsx'
import { Section } from '../_components/section.tsx'
import { Static } from '../_static/static.tsx'
import { requestOrigin } from '../request-origin.ts'
import { EXAMPLES } from './examples.ts'

export const metadata: Metadata = {
  title: 'API',
  description: 'Everything that the pages show, as JSON: no key needed, described by OpenAPI.',
  alternates: { canonical: '/api-docs' },
}

const RULES = [
  {
    term: 'Values',
    text: 'have one shape everywhere, in the canonical unit of their property. Numbers are exact decimals written as text, so that no digit is lost.',
  },
  {
    term: 'Lists',
    text: 'answer their items and “next”; send that back as “cursor” for the next page. At most 200 items come at once.',
  },
  {
    term: 'Unchanged answers',
    text: 'cost nothing: send the ETag of an answer as If-None-Match, and get 304 when nothing changed.',
  },
  {
    term: 'Errors',
    text: 'are problem details (RFC 9457) that say which field was wrong and what it must be.',
  },
  {
    term: 'Submissions',
    text: 'are the one thing that can be sent. They wait for a moderator and are in no answer but the submitter’s own.',
  },
] as const

export default async function ApiPage() {
  const api = `${(await requestOrigin()).origin}/api/v1`
  return (
    <Static>
      <PageHead title="API">
        <p>
          Everything that these pages show, as JSON. It needs no key, may be called from any web page, and
          each answer names the page where people see the same.
        </p>
      </PageHead>
      <p className="flex flex-wrap gap-3">
        <a href="/api/v1/openapi.json" className="button">
          The whole description (OpenAPI 3.1)
        </a>
        <a href="/api/v1" className="button-quiet">
          Start of the API
        </a>
      </p>
      <Section id="examples" title="By example">
        <dl className="space-y-5">
          {EXAMPLES.map(({ ask, path }) => (
            <div key={path}>
              <dt className="mb-1">{ask}</dt>
              <dd>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
                <pre tabIndex={0} className="overflow-x-auto rounded-md bg-surface p-3 text-sm">
                  <code className="font-mono">curl "{api + path}"</code>
                </pre>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="rules" title="What holds everywhere">
        <dl className="max-w-prose space-y-3">
          {RULES.map(({ term, text }) => (
            <div key={term}>
              <dt className="inline font-medium">{term} </dt>
              <dd className="inline">{text}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </Static>
  )
}
