import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../../lib/registry/digest.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FOLDER = join(ROOT, 'content/sources')
const ARTICLES = join(ROOT, '../shared/eval/dev/docs')
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))

const HEAD = [
  'title: What A says',
  'publisher: A',
  'kind: digest',
  'records: { title: T, publisher: A }',
  'licence: MIT',
  'display: full',
  'recorded: 2026-11-20',
]
const digest = (lines: readonly string[]) => `---\n${lines.join('\n')}\n---\nBody.\n`
const parse = (text: string) => parseDigest({ file: 'a.md', text })

describe('parseDigest', () => {
  it('parts front matter and body', () => {
    expect(parse(digest(HEAD))).toMatchObject({
      ok: true,
      value: { about: { publisher: 'A' }, body: 'Body.\n' },
    })
  })

  it.each([
    ['no front matter', 'Body.\n', 1, 'front matter'],
    ['no record of the original', digest(HEAD.filter((line) => !line.startsWith('records'))), 2, 'records'],
    ['another kind of source', digest(HEAD.map((line) => line.replace('digest', 'blog'))), 4, 'kind'],
    ['an unknown key', digest([...HEAD, 'colour: red']), 2, 'colour'],
    ['a date that is none', digest([...HEAD, 'published: April']), 9, 'published'],
  ])('says where there is %s', (_, text, line, named) => {
    expect(parse(text)).toEqual({
      ok: false,
      problems: [{ file: 'a.md', line, message: expect.stringContaining(named) }],
    })
  })
})

const WORDS = 8
/** All runs of eight words, lower case; a word holds a letter or digit, with the marks that stick to it cut off. */
function runsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/[\s|]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}$~]+|[^\p{L}\p{N}%+]+$/gu, ''))
    .filter((word) => word !== '')
  return words.slice(0, words.length - WORDS + 1).map((_, at) => words.slice(at, at + WORDS).join(' '))
}

describe('content/sources', () => {
  it('holds at least five digests', () => {
    expect(files.length).toBeGreaterThanOrEqual(5)
  })

  it.each(files)('%s has a front matter that says what it records', (name) => {
    const read = parseDigest({ file: name, text: readFileSync(join(FOLDER, name), 'utf8') })
    expect(read).toMatchObject({ ok: true })
  })

  // The articles lie beside the project on a developer's machine only.
  it.skipIf(!existsSync(ARTICLES)).each(files)(
    '%s copies no eight words of an article (skipped without ../shared)',
    (name) => {
      const articles = readdirSync(ARTICLES).map((file) => readFileSync(join(ARTICLES, file), 'utf8'))
      const theirs = new Set(articles.flatMap(runsOf))
      const [, , body = ''] = readFileSync(join(FOLDER, name), 'utf8').split(/^---$/m)
      expect(runsOf(body).length).toBeGreaterThan(WORDS)
      expect(runsOf(body).filter((run) => theirs.has(run))).toEqual([])
    },
  )

  it('finds eight words that stand in both', () => {
    const theirs = new Set(runsOf('| GPT-5.5 | one two three, four five six seven |'))
    expect(
      runsOf('Well: GPT-5.5 one two three four *five* six seven.').filter((run) => theirs.has(run)),
    ).toHaveLength(1)
  })
})
