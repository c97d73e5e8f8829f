import type { Answer } from './answer.ts'

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>This page could not be made · Claimcheck</title>
<style>
  :root { color-scheme: light dark; font: 1.1rem/1.5 system-ui, sans-serif }
  body { max-width: 36rem; margin: 15vh auto; padding: 0 1rem }
</style>
<h1>This page could not be made</h1>
<p>Something failed on our side, and the server has noted it. Trying again often helps.</p>
<p><a href="">Try again</a> · <a href="/">Home</a></p>
</html>
`

/** For a page that failed: Next.js answers with an empty document that only scripts fill. */
export function failedPage(status: number): Answer {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
      'cache-control': 'no-store',
    },
    body: Buffer.from(PAGE),
  }
}
