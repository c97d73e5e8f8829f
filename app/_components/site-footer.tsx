export function SiteFooter() {
  return (
    <footer className="border-line border-t text-muted text-sm">
      <div className="mx-auto flex max-w-5xl flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-6 sm:px-6">
        <p>
          Claimcheck records who says what about AI models. It quotes its sources; it measures nothing itself.
        </p>
        <ul className="flex flex-wrap gap-x-5">
          <li>
            <a href="/methods" className="link">
              Methods and glossary
            </a>
          </li>
          <li>
            <a href="/api/v1/openapi.json" className="link">
              API
            </a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
