import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { RAISED_KINDS } from '../../claims/judgement.ts'
import { getFinding, listFindings } from '../../db/queries/findings.ts'
import { answer, answerPage } from '../answer.ts'
import { found } from '../found.ts'
import { findingJson } from '../json/finding.ts'
import { Finding, FindingKind, FindingStatus, Severity } from '../schemas/finding.ts'
import { pageOf, pageParameters } from '../schemas/page.ts'
import { Flag, PropertyKey, Word } from '../schemas/scalars.ts'
import { COMMON_RESPONSES, json, NOT_FOUND } from './responses.ts'

const Filter = z
  .strictObject({
    kind: FindingKind.optional(),
    model: Word.optional().openapi({ description: 'Key of a model.', example: 'openai/gpt-5.5' }),
    property: PropertyKey.optional(),
    severity: Severity.optional(),
    status: FindingStatus.optional(),
    source: Word.optional().openapi({
      description: 'Id of a source that is on one of the sides.',
      example: 's_Zm9vYmFyYmF6cXV4MTIz',
    }),
    explained: Flag.optional().openapi({
      description: 'Also differences that are explained and no contradiction.',
      example: false,
    }),
    ...pageParameters,
  })
  .refine(({ kind, explained }) => kind === undefined || explained === true || RAISED_KINDS.has(kind), {
    path: ['kind'],
    message: 'this kind is never a contradiction: add explained=true',
  })

const listRoute = createRoute({
  method: 'get',
  path: '/contradictions',
  tags: ['Contradictions'],
  summary: 'List contradictions',
  description: 'The sharpest first: by severity, then by how far apart the sides are.',
  request: { query: Filter },
  responses: {
    200: json(pageOf(Finding).openapi('FindingPage'), 'A page of findings.'),
    ...COMMON_RESPONSES,
  },
})

const getRoute = createRoute({
  method: 'get',
  path: '/contradictions/{id}',
  tags: ['Contradictions'],
  summary: 'Get one contradiction, or one difference that is explained',
  description: 'One that no longer holds is still found, marked so.',
  request: { params: z.object({ id: Word.openapi({ example: 'f_Zm9vYmFyYmF6cXV4MTIz' }) }) },
  responses: { 200: json(Finding, 'The finding.'), ...COMMON_RESPONSES, ...NOT_FOUND },
})

export const contradictions = new OpenAPIHono()
  .openapi(listRoute, async (c) => {
    const { limit, cursor, explained, ...filter } = c.req.valid('query')
    const raised = explained ? undefined : true
    return answerPage(c, await listFindings({ ...filter, raised }, { limit, cursor }), findingJson)
  })
  .openapi(getRoute, async (c) => {
    const { id } = c.req.valid('param')
    return answer(c, findingJson(found(await getFinding(id), 'contradiction', id)))
  })
