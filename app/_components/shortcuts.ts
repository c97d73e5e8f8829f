/** Where a reader's wish to do without keys of one letter is kept, in the browser. */
const OFF = 'claimcheck.shortcuts-off'

/** Private windows may forbid storage: then keys work, and the wish lasts as long as the page. */
function stored<T>(access: () => T): T | undefined {
  try {
    return access()
  } catch {
    return undefined
  }
}

export function shortcutsAreOff(): boolean {
  return stored(() => localStorage.getItem(OFF)) === 'yes'
}

export function switchShortcuts(off: boolean): void {
  stored(() => (off ? localStorage.setItem(OFF, 'yes') : localStorage.removeItem(OFF)))
}

/**
 * Calls back when a key of one letter is pressed, but not while somebody types, with a modifier, or where a reader
 * switched such keys off (speech input presses them by accident: WCAG 2.1.4).
 * @returns ends it.
 */
export function onShortcut(key: string, act: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    const { target } = event
    const typing =
      target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || typing || shortcutsAreOff())
      return
    event.preventDefault()
    act()
  }
  document.addEventListener('keydown', listen)
  return () => document.removeEventListener('keydown', listen)
}
