import { Static } from '../_static/static.tsx'
import { ShortcutSwitch } from './shortcut-switch.client.tsx'

const PLACES = [
  { href: '/methods', label: 'Methods and glossary' },
  { href: '/changes', label: 'Changes' },
  { href: '/api-docs', label: 'API' },
] as const

export function SiteFooter() {
  return (
    <footer className="screen-only border-line border-t text-muted text-sm">
      <div className="mx-auto flex max-w-5xl flex-wrap justify-between gap-x-8 gap-y-3 px-4 py-6 sm:px-6">
        <p className="max-w-md">
          Claimcheck records who says what about AI models. It quotes its sources; it measures nothing itself.
        </p>
        <div className="space-y-2">
          <Static>
            <ul className="flex flex-wrap gap-x-5">
              {PLACES.map(({ href, label }) => (
                <li key={href}>
                  <a href={href} className="link inline-block py-0.5">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </Static>
          <ShortcutSwitch />
        </div>
      </div>
    </footer>
  )
}
