import './fonts.css'
import './globals.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteFooter } from './_components/site-footer.tsx'
import { SiteHeader } from './_components/site-header.tsx'
import { readerLocale } from './_words/reader-locale.ts'
import { requestOrigin } from './request-origin.ts'

/** Every page shows the database as it is now, under a nonce of its own: none is made at build time. */
export const dynamic = 'force-dynamic'

/** Canonical addresses are made from the host that was asked. */
export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: await requestOrigin(),
    title: { default: 'Claimcheck: who says what about AI models', template: '%s · Claimcheck' },
    description:
      'Prices, limits, benchmarks and dates of AI models as their sources state them: what agrees, what contradicts, and where each figure comes from.',
    openGraph: { siteName: 'Claimcheck', type: 'website' },
  }
}

/** On paper: where to find it again. */
async function askedAddress(): Promise<string> {
  const path = (await headers()).get('x-asked-path') ?? '/'
  return new URL(path, await requestOrigin()).href
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-locale={readerLocale()}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only rounded-md bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10"
        >
          Skip to content
        </a>
        <SiteHeader />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-5xl grow px-4 py-8 outline-none sm:px-6 sm:py-10"
        >
          {children}
        </main>
        <p className="hidden text-muted text-sm print:block">Claimcheck · {await askedAddress()}</p>
        <SiteFooter />
      </body>
    </html>
  )
}
