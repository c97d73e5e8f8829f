import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { PROJECT } from '../run-program.ts'
import type { Measurement } from './measurement.ts'

const MOST_KILOBYTES = 25

/** The part of Next.js's manifest that says what every page loads, an empty one too. */
const Manifest = z.object({ rootMainFiles: z.array(z.string()), polyfillFiles: z.array(z.string()) })

/**
 * How much JavaScript a page loads beyond what Next.js itself loads for any page of this build, compressed. (An empty page
 * loads 3.5 KB more than that, for the boundaries of errors: the figure is not flattered.)
 */
export async function scriptSize(what: string, address: URL): Promise<Measurement> {
  const page = await (await fetch(address)).text()
  const framework = frameworkFiles()
  const sources = new Set([...page.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source = '']) => source))
  const own = [...sources].filter((source) => !framework.has(source))
  const sizes = await Promise.all(own.map((source) => compressedSize(new URL(source, address))))
  const kilobytes = sizes.reduce((sum, each) => sum + each, 0) / 1000
  return {
    what,
    figure: `${kilobytes.toFixed(1)} KB of scripts above the framework`,
    target: `≤ ${MOST_KILOBYTES} KB`,
    met: kilobytes <= MOST_KILOBYTES,
  }
}

function frameworkFiles(): ReadonlySet<string> {
  const manifest: unknown = JSON.parse(readFileSync(join(PROJECT, '.next/build-manifest.json'), 'utf8'))
  const { rootMainFiles, polyfillFiles } = Manifest.parse(manifest)
  return new Set([...rootMainFiles, ...polyfillFiles].map((file) => `/_next/${file}`))
}

async function compressedSize(address: URL): Promise<number> {
  return gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length
}
