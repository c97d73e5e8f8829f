import { headers } from 'next/headers'

/** Where this site is, as it was asked for; the proxy in front names its protocol. */
export async function requestOrigin(): Promise<URL> {
  const asked = await headers()
  const protocol = asked.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return URL.parse(`${protocol}://${asked.get('host') ?? 'localhost'}`) ?? new URL('http://localhost')
}
