import { z } from 'zod'
import { recordJsonSchema } from '../record/schema.ts'
import { ROUTES, type Route } from './routes.ts'
import {
  articleSchema,
  entitiesSchema,
  entitySchema,
  evidenceSchema,
  healthSchema,
  namedSchema,
  placeSchema,
  problemSchema,
  statementSchema,
  statementsSchema,
  targetSchema,
} from './shapes.ts'

const SHAPES = [
  ...[
    namedSchema,
    targetSchema,
    entitySchema,
    placeSchema,
    statementSchema,
    statementsSchema,
    entitiesSchema,
    evidenceSchema,
  ],
  ...[healthSchema, articleSchema, problemSchema],
]

/** The OpenAPI 3.1 document of the service, made from the schemas and routes that it answers by. */
export const openApi = (version: string): object => ({
  openapi: '3.1.0',
  info: {
    title: 'onrecord',
    version,
    summary: 'Who said what about whom',
    description:
      'Reads articles, and answers what a build knows of those who speak in them. Offsets are half-open and count UTF-16 units.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  security: [{}, { token: [] }],
  paths: {
    '/health': { get: { ...operation('health', 'Whether the service runs', healthSchema), security: [] } },
    '/extract': { post: extractOperation() },
    ...Object.fromEntries(ROUTES.map((route) => [route.path, { get: routeOperation(route) }])),
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: { ...shapes(), Record: withoutHead(recordJsonSchema()) },
  },
})

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
const nameOf = (schema: z.ZodType): string => z.globalRegistry.get(schema)?.id ?? ''

function shapes(): Record<string, object> {
  const registry = z.registry<{ id: string }>()
  for (const schema of SHAPES) registry.add(schema, { id: nameOf(schema) })
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (name) => `#/components/schemas/${name}` })
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutHead(schema)]))
}

/** What only a schema that stands by itself says of itself. */
function withoutHead(schema: object): object {
  const { $schema, $id, id, ...rest } = schema as Record<string, unknown>
  return rest
}

const problem = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
})

const operation = (operationId: string, summary: string, answer: z.ZodType | string): object => ({
  operationId,
  summary,
  responses: {
    200: {
      description: summary,
      content: { 'application/json': { schema: ref(typeof answer === 'string' ? answer : nameOf(answer)) } },
    },
    default: problem('What is wrong, and how to mend it.'),
  },
})

const extractOperation = (): object => ({
  ...operation('extract', 'The record of an article: who says what about whom in it', 'Record'),
  requestBody: {
    required: true,
    content: {
      'text/plain': { schema: { type: 'string' } },
      'application/json': { schema: ref(nameOf(articleSchema)) },
    },
  },
})

function routeOperation({ path, summary, parameters, answer }: Route): object {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'output' }) as {
    properties?: Record<string, { description?: string }>
    required?: string[]
  }
  const operationId = path
    .replace(/^\//, '')
    .replace(/\/\{?(\w)(\w*)\}?/g, (_, first, rest) => first.toUpperCase() + rest)
  return {
    ...operation(operationId, summary, answer),
    parameters: Object.entries(properties).map(([name, { description, ...schema }]) => {
      const isInPath = path.includes(`{${name}}`)
      const hasDefault = 'default' in schema
      return {
        name,
        in: isInPath ? 'path' : 'query',
        required: isInPath || (required.includes(name) && !hasDefault),
        ...(description !== undefined && { description }),
        schema,
      }
    }),
  }
}
