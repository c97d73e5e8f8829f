'use client'

import { useEffect, useState } from 'react'
import { onShortcut } from '../../_components/shortcuts.ts'

/** The places of the article that somebody disputes; what the server marks so. */
function disputed(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('article [data-telling]')]
}

/** Goes to the disputed claim after (1) or before (-1) the one in focus, else the one nearest in the window. */
function go(step: 1 | -1): number {
  const places = disputed()
  const elements: readonly (Element | null)[] = places
  const at = elements.indexOf(document.activeElement)
  const below = places.findIndex((place) => place.getBoundingClientRect().top > 0)
  const from = at === -1 ? (below === -1 ? places.length : below) - (step === 1 ? 1 : 0) : at
  const next = Math.min(places.length - 1, Math.max(0, from + step))
  places[next]?.focus({ preventScroll: true })
  places[next]?.scrollIntoView({ block: 'center' })
  return next
}

/** A bar at the foot of the window: the next and the previous disputed claim, also by the keys j and k. */
export function ContestedKeys() {
  const [total, setTotal] = useState(0)
  const [at, setAt] = useState<number>()
  useEffect(() => {
    setTotal(disputed().length)
    const forget = [onShortcut('j', () => setAt(go(1))), onShortcut('k', () => setAt(go(-1)))]
    return () => {
      for (const each of forget) each()
    }
  }, [])
  if (total === 0) return null
  return (
    <div
      role="toolbar"
      aria-label="Disputed claims"
      className="screen-only fixed right-4 bottom-4 z-10 flex items-center gap-1 rounded-full border border-line-strong bg-paper p-1 text-sm shadow-md"
    >
      <button
        type="button"
        onClick={() => setAt(go(-1))}
        title="Previous disputed claim (k)"
        className={BUTTON}
      >
        <span aria-hidden="true">↑</span>
        <span className="sr-only">Previous disputed claim</span>
      </button>
      <span className="min-w-20 text-center text-muted tabular-nums">
        {at === undefined ? `${total} disputed` : `${at + 1} of ${total}`}
      </span>
      <button type="button" onClick={() => setAt(go(1))} title="Next disputed claim (j)" className={BUTTON}>
        <span aria-hidden="true">↓</span>
        <span className="sr-only">Next disputed claim</span>
      </button>
    </div>
  )
}

const BUTTON = 'size-8 cursor-pointer rounded-full hover:bg-surface'
