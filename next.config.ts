import type { NextConfig } from 'next'

const config: NextConfig = {
  // The version of the framework is nobody's business.
  poweredByHeader: false,
  reactStrictMode: true,
  // One instance for the pages and for the code that Node.js runs beside them.
  serverExternalPackages: ['pg'],
  // `npm test` checks the types, also those of scripts and tests; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // No files for coding agents in the checkout.
  agentRules: false,
  // Titles and descriptions stand in the head of every page, also without JavaScript, instead of being streamed later.
  htmlLimitedBots: /.*/,
  // The form takes files of 5 MB, which travel as base64 between preview and sending; larger ones still get a sentence.
  experimental: { serverActions: { bodySizeLimit: '30mb' }, proxyClientMaxBodySize: '30mb' },
  // With the Content-Security-Policy of proxy.ts, for every answer, also static files.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      ],
    },
  ],
}

export default config
