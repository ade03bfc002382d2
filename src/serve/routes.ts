import { z } from 'zod'
import { type BuildView, RELATIONS } from './build-view.ts'
import { entitiesSchema, entitySchema, evidenceSchema, statementSchema, statementsSchema } from './shapes.ts'

/** A question that the service answers: the OpenAPI document is made from the same table that answers. */
export interface Route {
  /** With `{name}` for the parameters in it. */
  readonly path: string
  readonly summary: string
  readonly parameters: z.ZodObject
  readonly answer: z.ZodType
  /** The answer; `undefined` where there is nothing of that name. */
  readonly find: (build: BuildView, parameters: never) => object | undefined
}

/** A route whose parameters have the types that its schema says. */
const route = <P extends z.ZodObject>(
  one: Omit<Route, 'parameters' | 'find'> & {
    readonly parameters: P
    readonly find: (build: BuildView, parameters: z.infer<P>) => object | undefined
  },
): Route => one as unknown as Route

const id = z.string().describe('Node id; of entities also a name, which means the one most spoken of that bears it.')
const day = z.iso.date().optional()
const limit = z.coerce.number().int().min(1).max(500)

/** What narrows statements. */
const narrowing = {
  since: day.describe('Only what was said on this day or later.'),
  until: day.describe('Only what was said on this day or earlier.'),
  words: z.string().max(1000).optional().describe('Only statements with all of these words.'),
  limit: limit.default(50).describe('Most statements.'),
  offset: z.coerce
    .number()
    .int()
    .min(0)
    .max(1_000_000_000)
    .default(0)
    .describe('How many to leave out at the beginning.'),
}

export const ROUTES: readonly Route[] = [
  route({
    path: '/entities',
    summary: 'Those that a name may mean, the one most spoken of first',
    parameters: z.object({
      q: z.string().min(1).max(1000).describe('A name, alias, surname, or words of one; or a node id.'),
      limit: limit.default(20).describe('Most entities.'),
    }),
    answer: entitiesSchema,
    find: (build, { q, limit: most }) => ({ entities: build.entities(q, most) }),
  }),
  route({
    path: '/entities/{id}',
    summary: 'An entity',
    parameters: z.object({ id }),
    answer: entitySchema,
    find: (build, { id: one }) => build.entity(one),
  }),
  route({
    path: '/entities/{id}/statements',
    summary: 'What an entity says, what is said about it, or to it, by day',
    parameters: z.object({ id, relation: z.enum(RELATIONS).default('by'), ...narrowing }),
    answer: statementsSchema,
    find: (build, { id: one, relation, ...rest }) => {
      const entity = build.entity(one)
      return entity && build.statements(entity.id, relation, rest)
    },
  }),
  route({
    path: '/statements',
    summary: 'All statements, by day',
    parameters: z.object(narrowing),
    answer: statementsSchema,
    find: (build, rest) => build.statements(undefined, 'by', rest),
  }),
  route({
    path: '/statements/{id}',
    summary: 'A statement, with its sentence and its place',
    parameters: z.object({ id: z.string().describe('Node id.') }),
    answer: statementSchema,
    find: (build, { id: one }) => build.statement(one),
  }),
  route({
    path: '/evidence',
    summary: 'The statements in which one speaks about another',
    parameters: z.object({
      speaker: z.string().min(1).describe('Who speaks: node id or name.'),
      about: z.string().min(1).describe('Who is spoken about: node id or name.'),
      ...narrowing,
    }),
    answer: evidenceSchema,
    find: (build, { speaker, about, ...rest }) => {
      const [one, other] = [build.entity(speaker), build.entity(about)]
      if (one === undefined || other === undefined) return undefined
      const named = ({ id: node, name }: typeof one): { id: string; name: string } => ({ id: node, name })
      return { speaker: named(one), about: named(other), ...build.evidence(one.id, other.id, rest) }
    },
  }),
]

/** The route of a path, and the parameters in it. */
export function routeOf(path: string): { route: Route; inPath: Record<string, string> } | undefined {
  const parts = path.split('/').map(decoded)
  for (const one of ROUTES) {
    const names = one.path.split('/')
    if (names.length !== parts.length) continue
    const inPath: Record<string, string> = {}
    const fits = names.every((name, i) => {
      const part = parts[i] ?? ''
      if (name.startsWith('{') && part !== '') inPath[name.slice(1, -1)] = part
      return name.startsWith('{') ? part !== '' : name === part
    })
    if (fits) return { route: one, inPath }
  }
  return undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
