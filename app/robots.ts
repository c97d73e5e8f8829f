import type { MetadataRoute } from 'next'
import { requestOrigin } from './request-origin.ts'

/** Lists in every order and submissions are nothing for search engines; the API is for programs that ask it. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/search', '/submissions/'] },
    sitemap: new URL('/sitemap.xml', await requestOrigin()).href,
  }
}
