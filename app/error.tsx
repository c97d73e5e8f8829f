'use client'

/** Shown when a page fails; Next.js wants this file itself to run in the browser. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">This page could not be made</h1>
      <p className="mt-3 max-w-prose text-muted">
        Something failed on our side. Trying again often helps; if it does not, the page needs us.
        {error.digest ? ` The failure is recorded as ${error.digest}.` : ''}
      </p>
      <p className="mt-6 flex gap-3">
        <button type="button" onClick={reset} className="button">
          Try again
        </button>
        <a href="/" className="button-quiet">
          Home
        </a>
      </p>
    </>
  )
}
