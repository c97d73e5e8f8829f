import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { makeOpenFolder } from './open-folder.ts'

/**
 * Puts a copy of the programs at `copy` unless the same version is there. It is made under another name first, so
 * that a killed copy is never taken for a whole one.
 */
export function copyPrograms({ native, version }: Binaries, copy: string): void {
  if (versionOfCopy(copy) === version) return
  makeOpenFolder(dirname(copy))
  const unfinished = `${copy}.new`
  for (const old of [unfinished, copy]) rmSync(old, { recursive: true, force: true })
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  // npm may have installed them under a umask that hides them from others.
  execFileSync('chmod', ['-R', 'a+rX', unfinished])
  writeFileSync(stampOf(unfinished), version)
  renameSync(unfinished, copy)
}

function versionOfCopy(copy: string): string | undefined {
  return existsSync(stampOf(copy)) ? readFileSync(stampOf(copy), 'utf8') : undefined
}

function stampOf(copy: string): string {
  return join(copy, 'claimcheck-version')
}
