'use client'

import { useEffect, useState } from 'react'
import { shortcutsAreOff, switchShortcuts } from './shortcuts.ts'

/** Switches the keys of one letter off and on; there only with JavaScript, as they are. */
export function ShortcutSwitch() {
  const [off, setOff] = useState<boolean>()
  useEffect(() => setOff(shortcutsAreOff()), [])
  return (
    <label className={`flex items-center gap-2 ${off === undefined ? 'invisible' : ''}`}>
      <input
        type="checkbox"
        checked={off !== true}
        onChange={({ currentTarget: { checked } }) => {
          switchShortcuts(!checked)
          setOff(!checked)
        }}
        className="size-6"
      />
      Keys of one letter (/ search, j and k in articles)
    </label>
  )
}
