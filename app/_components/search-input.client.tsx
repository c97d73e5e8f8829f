'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { readSuggestions, type Suggestion } from './read-suggestions.ts'
import { onShortcut } from './shortcuts.ts'

/** Nobody types slower within a word; faster typists ask once. */
const PAUSE_MS = 150

/**
 * The input of a search with suggestions as one types: a combobox whose list leads straight to pages. Without
 * JavaScript it is the plain input of its form. `/` leads to it from anywhere on the page.
 */
export function SearchInput({
  id,
  value,
  required,
  placeholder,
  className,
  shortcut,
}: {
  id: string
  value: string | undefined
  required: boolean
  placeholder: string
  className: string
  /** Of several inputs on a page only one takes the key. */
  shortcut: boolean
}) {
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string>()
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([])
  const [chosen, setChosen] = useState(-1)
  useEffect(() => (shortcut ? onShortcut('/', () => input.current?.focus()) : undefined), [shortcut])
  useEffect(() => {
    if (typed === undefined || typed.trim() === '') return setSuggestions([])
    const asking = new AbortController()
    const timer = setTimeout(
      async () => setSuggestions(await readSuggestions(typed, asking.signal)),
      PAUSE_MS,
    )
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [typed])
  const close = () => {
    setSuggestions([])
    setChosen(-1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') return close()
    const target = suggestions[chosen]
    if (event.key === 'Enter' && target) {
      event.preventDefault()
      location.assign(target.page)
    }
    if (step === undefined || suggestions.length === 0) return
    event.preventDefault()
    setChosen(Math.max(-1, Math.min(suggestions.length - 1, chosen + step)))
  }
  const open = suggestions.length > 0
  return (
    <div className="relative min-w-0 grow">
      <input
        ref={input}
        id={id}
        name="q"
        type="search"
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen === -1 ? undefined : `${listId}-${chosen}`}
        autoComplete="off"
        defaultValue={value}
        required={required}
        maxLength={200}
        placeholder={placeholder}
        className={className}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setChosen(-1)
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <Suggestions id={listId} suggestions={suggestions} chosen={chosen} />
    </div>
  )
}

function Suggestions({
  id,
  suggestions,
  chosen,
}: {
  id: string
  suggestions: readonly Suggestion[]
  chosen: number
}) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      hidden={suggestions.length === 0}
      className="absolute top-full right-0 left-0 z-20 mt-1 min-w-64 overflow-hidden rounded-md border border-line-strong bg-paper py-1 text-sm shadow-md max-sm:left-auto"
    >
      {suggestions.map(({ page, title, detail }, place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the chosen one
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input
        <div
          key={page}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === chosen}
          // before the input loses the focus, which closes the list
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => location.assign(page)}
          className="cursor-pointer px-3 py-1.5 hover:bg-surface aria-selected:bg-accent-soft"
        >
          <span className="font-medium">{title}</span> <span className="text-muted">{detail}</span>
        </div>
      ))}
    </div>
  )
}
