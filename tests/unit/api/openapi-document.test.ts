import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { api } from '../../../lib/api/app.ts'
import { Claim, ClaimDetail } from '../../../lib/api/schemas/claim.ts'
import { Finding } from '../../../lib/api/schemas/finding.ts'
import { Model, ModelDetail } from '../../../lib/api/schemas/model.ts'
import { Problem } from '../../../lib/api/schemas/problem.ts'
import { SearchHit } from '../../../lib/api/schemas/search-hit.ts'
import { Source, SourceDetail } from '../../../lib/api/schemas/source.ts'
import { Submission, SubmissionReceipt, SubmissionText } from '../../../lib/api/schemas/submission.ts'
import { Topic, TopicDetail } from '../../../lib/api/schemas/topic.ts'

vi.mock('../../../lib/ingest/submissions.ts', () => ({ submit: vi.fn(), findSubmission: vi.fn() }))

interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  enum?: unknown[]
  default?: unknown
  example?: unknown
  description?: string
}
const Content = z.record(z.string(), z.object({ schema: z.custom<Schema>() })).optional()
const Operation = z.object({
  tags: z.array(z.string()).min(1),
  summary: z.string().min(1),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), required: z.boolean(), schema: z.custom<Schema>() }))
    .default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string().min(1), content: Content })),
})
const Document = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.custom<Schema>()) }),
})

const response = await api.request('/api/v1/openapi.json')
const text = await response.text()
const document = Document.parse(JSON.parse(text))
const { schemas } = document.components
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    ...operation,
  })),
)

test('every route of the app is documented', () => {
  const routed = api.routes
    .filter(({ method }) => method === 'GET' || method === 'POST')
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
  expect(operations.map(({ name }) => name).sort()).toEqual([...new Set(routed)].sort())
})

test('every reference resolves', () => {
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name ?? '',
  )
  expect(references.length).toBeGreaterThan(50)
  expect(references.filter((name) => !(name in schemas))).toEqual([])
})

test.each(operations)(
  '$name has a good answer with a schema, and says what its parameters are',
  (operation) => {
    const good = operation.responses['200'] ?? operation.responses['201']
    const bodies = [good?.content, operation.requestBody?.content].flatMap((content) =>
      Object.values(content ?? {}),
    )
    expect(bodies.length).toBeGreaterThan(0)
    for (const { schema } of bodies) expect(isWhole(exampleOf(schema))).toBe(true)
    for (const { name, schema } of operation.parameters)
      expect(exampleOf(schema), `an example of ${name}`).toBeDefined()
  },
)

test.each(operations.filter(({ name }) => name.includes('{')))(
  '$name says that path parameters are required',
  (operation) => {
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
    expect(inPath.length).toBeGreaterThan(0)
    expect(inPath.every(({ required }) => required)).toBe(true)
  },
)

function isWhole(example: unknown): boolean {
  if (typeof example !== 'object' || example === null) return example !== undefined
  return Object.values(example).every(isWhole)
}

/** An example of a schema, made of the examples of its parts; undefined where one lacks. */
function exampleOf(schema: Schema): unknown {
  if (schema.example !== undefined) return schema.example
  if (schema.default !== undefined) return schema.default
  if (schema.$ref) return exampleOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  if (schema.items) return [exampleOf(schema.items)]
  if (schema.properties)
    return Object.fromEntries(Object.entries(schema.properties).map(([key, part]) => [key, exampleOf(part)]))
  const parts = schema.allOf ?? schema.anyOf ?? schema.oneOf ?? []
  return parts.map(exampleOf).find((example) => example !== undefined) ?? schema.enum?.[0]
}

test.each(
  Object.entries({
    Claim,
    ClaimDetail,
    Finding,
    Model,
    ModelDetail,
    Problem,
    SearchHit,
    Source,
    SourceDetail,
    Submission,
    SubmissionReceipt,
    SubmissionText,
    Topic,
    TopicDetail,
  }),
)('the examples of %s make one that its schema accepts', (name, schema) => {
  const example = exampleOf(schemas[name] ?? {})
  expect(schema.parse(example)).toEqual(example)
})

const docs = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8')

function fieldsOf(schema: Schema): string[] {
  const parts = [
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.allOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ]
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, part]) => [key, ...fieldsOf(part)])
  return [...own, ...parts.flatMap(fieldsOf)]
}

test.each(Object.entries(schemas))('docs/api.md names every field of %s', (_name, schema) => {
  const missing = [...new Set(fieldsOf(schema))].filter(
    (field) => !docs.includes(`"${field}"`) && !docs.includes(`\`${field}\``),
  )
  expect(missing).toEqual([])
})

test('docs/api.md names every address and parameter', () => {
  const short = (path: string) => path.replace('/api/v1/', '/')
  const missing = operations.flatMap(({ name, parameters }) => [
    ...(docs.includes(short(name.split(' ')[1] ?? '')) ? [] : [name]),
    ...parameters
      .filter((parameter) => !docs.includes(parameter.name))
      .map((parameter) => `${name} ${parameter.name}`),
  ])
  expect(missing).toEqual([])
})

const examples = [...docs.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block]): unknown =>
  JSON.parse(block ?? ''),
)

test.each([
  ['Problem', Problem, 0],
  ['ClaimDetail', ClaimDetail, 1],
  ['Finding', Finding, 3],
  ['ModelDetail', ModelDetail, 4],
  ['SubmissionReceipt', SubmissionReceipt, 6],
] as const)('the example of %s in docs/api.md is one', (_name, schema, index) => {
  expect(schema.parse(examples[index])).toEqual(examples[index])
})
