import { headers } from 'next/headers'
import { jsonForScript } from './json-for-script.ts'

const NONCE = /'nonce-([^']+)'/

/** Facts for search engines, in the vocabulary of schema.org. */
export async function JsonLd({ data }: { data: Readonly<Record<string, unknown>> }) {
  const nonce = NONCE.exec((await headers()).get('content-security-policy') ?? '')?.[1]
  const markup = { __html: jsonForScript({ '@context': 'https://schema.org', ...data }) }
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      // The browser hides a nonce from scripts, React among them.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonForScript leaves nothing that ends the script
      dangerouslySetInnerHTML={markup}
    />
  )
}
