export function SiteFooter() {
  return (
    <footer className="border-line border-t text-muted text-sm">
      <div className="mx-auto flex max-w-5xl flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-6 sm:px-6">
        <p>
          Claimcheck records who says what about AI models. It quotes its sources; it measures nothing itself.
        </p>
        <p>
          <a href="/methods" className="link">
            Methods and glossary
          </a>
        </p>
      </div>
    </footer>
  )
}
