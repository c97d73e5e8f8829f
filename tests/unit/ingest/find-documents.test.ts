import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDocuments } from '../../../lib/ingest/find-documents.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimcheck-'))
  await mkdir(join(folder, 'more/.hidden'), { recursive: true })
  for (const name of ['b.md', 'a.TXT', 'image.png', 'more/c.html', 'more/.hidden/d.md', 'odd..name.md'])
    await writeFile(join(folder, name), 'x')
  await symlink(folder, join(folder, 'more/loop'))
})
afterAll(() => rm(folder, { recursive: true }))

const names = (paths: string[]) => paths.map((path) => path.slice(folder.length + 1))

test('a folder is the documents in it and below, in order; hidden files, pictures and links are passed over', async () =>
  expect(names(await findDocuments([folder], '/'))).toEqual(['a.TXT', 'b.md', 'more/c.html', 'odd..name.md']))

test('a file is itself, whatever its name; twice named, it is read once', async () =>
  expect(names(await findDocuments(['image.png', './more/../image.png'], folder))).toEqual(['image.png']))

test('a path that is not there is named', async () =>
  expect(findDocuments(['nowhere.md'], folder)).rejects.toThrow(/nowhere\.md: there is no such file/))
