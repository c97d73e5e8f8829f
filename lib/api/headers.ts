/** What every answer carries, errors too. Anyone may read the API from a browser; it knows no cookies. */
export const COMMON_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, link, location',
  // The answers quote strangers: a browser must take them for data, whatever they hold.
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  // The token of a submission may stand in the address.
  'referrer-policy': 'no-referrer',
} as const

/** The answer to a browser that asks before it sends a body or a token. */
export const PREFLIGHT_HEADERS = {
  ...COMMON_HEADERS,
  'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, if-none-match',
  'access-control-max-age': '86400',
} as const
