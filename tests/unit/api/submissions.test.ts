import { beforeEach, describe, expect, test, vi } from 'vitest'
import { api } from '../../../lib/api/app.ts'
import { Problem } from '../../../lib/api/schemas/problem.ts'
import { Submission, SubmissionReceipt } from '../../../lib/api/schemas/submission.ts'
import { DomainError } from '../../../lib/claims/domain-error.ts'
import { findSubmission, submit } from '../../../lib/ingest/submissions.ts'
import { MAY } from './support/rows.ts'

vi.mock('../../../lib/ingest/submissions.ts', () => ({ submit: vi.fn(), findSubmission: vi.fn() }))

const preview = { title: 'T', claims: [], derivedCount: 0, notes: [] }

beforeEach(() => {
  vi.mocked(submit).mockReset().mockResolvedValue({ id: 'b_1', token: 'secret', preview })
  vi.mocked(findSubmission)
    .mockReset()
    .mockImplementation(async (id, token) =>
      id === 'b_1' && token === 'secret'
        ? {
            id,
            state: 'pending',
            origin: 'api',
            filename: 'a.md',
            about: { title: 'T' },
            preview,
            createdAt: MAY,
            decidedAt: null,
            why: null,
            sourceSlug: null,
          }
        : undefined,
    )
})

function postJson(body: unknown, type = 'application/json') {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return api.request('/api/v1/submissions', { method: 'POST', body: text, headers: { 'content-type': type } })
}

function postForm(fields: Record<string, string | File>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return api.request('/api/v1/submissions', { method: 'POST', body: form })
}

describe('an article is submitted', () => {
  test('as JSON', async () => {
    const response = await postJson({
      text: 'Größe: $5 💰',
      filename: 'a.md',
      media_type: 'text/markdown; charset=utf-8',
      about: { title: 'T', published: '2026-05', records: { title: 'O', publisher: 'P' } },
    })
    expect(response.status).toBe(201)
    expect(response.headers.get('location')).toBe('/api/v1/submissions/b_1')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(SubmissionReceipt.parse(await response.json())).toMatchObject({
      token: 'secret',
      state: 'pending',
    })
    expect(submit).toHaveBeenCalledExactlyOnceWith(
      {
        bytes: new TextEncoder().encode('Größe: $5 💰'),
        filename: 'a.md',
        mediaType: 'text/markdown; charset=utf-8',
        about: { title: 'T', published: '2026-05', records: { title: 'O', publisher: 'P' } },
      },
      'api',
    )
  })

  test('as a file, whose bytes arrive unchanged and whose path does not', async () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0x41, 0x00)
    const file = new File([bytes], '../../etc/prices.md', { type: 'text/markdown' })
    const response = await postForm({ file, title: 'T', kind: 'press', author: '' })
    expect(response.status).toBe(201)
    expect(submit).toHaveBeenCalledExactlyOnceWith(
      { bytes, filename: 'prices.md', mediaType: 'text/markdown', about: { title: 'T', kind: 'press' } },
      'api',
    )
  })
})

describe('what cannot be taken is refused before it is read', () => {
  test.each<[string, unknown, string[]]>([
    ['no text', {}, ['text']],
    ['an empty text', { text: '' }, ['text']],
    ['a NUL', { text: 'a\0b' }, ['text']],
    ['half a character', '{"text":"\\ud83d"}', ['text']],
    ['an unknown field', { text: 'a', colour: 'red' }, ['colour']],
    ['an unknown field of about', { text: 'a', about: { colour: 'red' } }, ['about.colour']],
    [
      'an address that is no web address',
      { text: 'a', about: { url: 'javascript:alert(1)' } },
      ['about.url'],
    ],
    ['a date that is none', { text: 'a', about: { published: 'May' } }, ['about.published']],
    ['a NUL in about', { text: 'a', about: { title: 'a\0b' } }, ['about']],
    ['a NUL deep in about', { text: 'a', about: { records: { title: 'a\0b', publisher: 'P' } } }, ['about']],
    ['a path', { text: 'a', filename: '../a.md' }, ['filename']],
    ['a media type that is none', { text: 'a', media_type: 'markdown' }, ['media_type']],
    ['a list', [1], ['']],
  ])('%s', async (_name, body, paths) => {
    const response = await postJson(body)
    expect(response.status).toBe(400)
    expect(Problem.parse(await response.json()).errors?.map(({ path }) => path)).toEqual(paths)
    expect(submit).not.toHaveBeenCalled()
  })

  test.each<[string, Record<string, string | File>, string[]]>([
    ['a form without file', { title: 'T' }, ['file']],
    ['a file that is text', { file: 'a' }, ['file']],
    ['an unknown field', { file: new File(['a'], 'a'), colour: 'red' }, ['colour']],
  ])('%s', async (_name, fields, paths) => {
    const response = await postForm(fields)
    expect(response.status).toBe(400)
    expect(Problem.parse(await response.json()).errors?.map(({ path }) => path)).toEqual(paths)
  })

  test.each([
    ['broken JSON', '{"text":', 'application/json', 400],
    ['a broken form', 'x', 'multipart/form-data', 400],
    ['bare text', 'GPT-5.5 costs $5', 'text/markdown', 415],
    ['more than 5 MB', 'x'.repeat(5 * 1024 * 1024 + 1), 'application/json', 413],
  ])('%s', async (_name, body, type, status) => {
    const response = await postJson(body, type)
    expect(Problem.parse(await response.json()).status).toBe(status)
    expect(response.status).toBe(status)
    expect(submit).not.toHaveBeenCalled()
  })
})

test('a document that the reader cannot read is answered with its reason', async () => {
  vi.mocked(submit).mockRejectedValue(new DomainError('unreadable', 'a.bin holds no text'))
  const response = await postJson({ text: 'a' })
  expect(response.status).toBe(422)
  expect(Problem.parse(await response.json()).detail).toBe('a.bin holds no text')
})

describe('a submission is shown', () => {
  test.each([
    ['with the token as a header', '/api/v1/submissions/b_1', { authorization: 'Bearer secret' }],
    ['with the token in the address', '/api/v1/submissions/b_1?token=secret', {}],
  ])('%s', async (_name, path, headers) => {
    const response = await api.request(path, { headers })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(Submission.parse(await response.json()).id).toBe('b_1')
  })

  test('to nobody else: every other request gets the same answer', async () => {
    const paths = ['b_1', 'b_1?token=wrong', 'b_1?token=']
    const responses = await Promise.all(paths.map((path) => api.request(`/api/v1/submissions/${path}`)))
    expect(responses.map(({ status }) => status)).toEqual([404, 404, 400])
    const [wrongToken, wrongId] = await Promise.all(
      ['b_1', 'b_2'].map((id) =>
        api.request(`/api/v1/submissions/${id}`, { headers: { authorization: 'Bearer x' } }),
      ),
    )
    expect([wrongToken?.status, wrongId?.status]).toEqual([404, 404])
    expect((await wrongToken?.text())?.replace('b_1', 'ID')).toBe(
      (await wrongId?.text())?.replace('b_2', 'ID'),
    )
  })
})
