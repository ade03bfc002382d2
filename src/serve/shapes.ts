import { z } from 'zod'
import { SOURCE_ROLES, UNNAMED_KINDS } from '../model/source-role.ts'
import { FORMS, POLARITIES } from '../model/statement.ts'

/** What is answered of a build, as data: the types, the OpenAPI document and the tools of assistants are made from these. */

const day = z.string().nullable().describe('ISO 8601 day, YYYY-MM-DD; null where the articles do not say.')

export const namedSchema = z
  .object({ id: z.string().describe('Node id.'), name: z.string() })
  .meta({ id: 'Named', description: 'Somebody or something, by node id and name.' })

const STANCES = ['for', 'against', 'neutral'] as const

export const targetSchema = namedSchema
  .extend({
    stance: z.exactOptional(z.enum(STANCES)).describe('How the speaker stands; left out where it is not known.'),
  })
  .meta({ id: 'Target', description: 'Whom or what a statement is about.' })

export const entitySchema = z
  .object({
    id: z.string().describe('Node id, the same on every run for the same articles.'),
    kind: z.string().describe('Person, Organisation, Country, Place, Event or Office.'),
    name: z.string(),
    label: z.string().describe('The name that tells it from others: "president (Russia)".'),
    aliases: z.array(z.string()),
    says: z.int().describe('Number of statements it makes.'),
    spokenAbout: z.int().describe('Number of statements about it.'),
  })
  .meta({ id: 'Entity', description: 'A person, body, country, place, event or office.' })

export const placeSchema = z
  .object({
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    publishedAt: day,
    url: z.string().nullable(),
    file: z.string().nullable().describe('Path of the input file from the root of the build.'),
    line: z.int().nullable().describe('1-based line in a file of lines.'),
    record: z.string().describe('Id of its record in the record log.'),
  })
  .meta({ id: 'Article', description: 'The article that a statement is printed in.' })

export const statementSchema = z
  .object({
    id: z.string().describe('Node id.'),
    speakers: z.array(namedSchema).describe('Several where they said it jointly, none where nobody is named.'),
    speakerConfidence: z.number().nullable().describe('How likely it is that they say it, 0 to 1.'),
    source: z.string().describe('Who says it, as printed.'),
    sourceRole: z.enum(SOURCE_ROLES).nullable().describe('As what the source is quoted; null where none is told.'),
    unnamedAs: z.enum(UNNAMED_KINDS).nullable().describe('As what an unnamed source is described; null of others.'),
    cue: z.string().describe('What shows that it is said, as printed.'),
    quotation: z.string().describe('What is said, as printed; parts that the cue separates are joined by " … ".'),
    sentence: z.string().describe('The evidence: the sentences of source, cue and quotation.'),
    form: z.enum(FORMS),
    polarity: z.enum(POLARITIES),
    about: z.array(targetSchema).describe('Whom or what it is about, most salient first.'),
    to: z.array(namedSchema).describe('To whom it was said.'),
    saidOn: day,
    confidence: z.number().describe('How likely it is that it is said, 0 to 1.'),
    start: z.int().describe('First UTF-16 offset of what is said, in the text of the article.'),
    end: z.int().describe('UTF-16 offset just after its last character.'),
    article: placeSchema,
  })
  .meta({ id: 'Statement', description: 'Someone says something, at one place of one article.' })

export const statementsSchema = z
  .object({
    total: z.int().describe('How many there are, of which these are some.'),
    statements: z.array(statementSchema),
  })
  .meta({ id: 'Statements' })

export const entitiesSchema = z.object({ entities: z.array(entitySchema) }).meta({ id: 'Entities' })

export const evidenceSchema = z
  .object({ speaker: namedSchema, about: namedSchema, total: z.int(), statements: z.array(statementSchema) })
  .meta({ id: 'Evidence', description: 'The statements in which one speaks about another.' })

const trust = z.number().describe('How likely it is that this is as it was read, 0 to 1.')
const sideSchema = z.object({ side: z.enum(['for', 'against']), statement: statementSchema })

export const positionSchema = z
  .object({
    on: namedSchema.describe('The target or concept.'),
    isConcept: z.boolean(),
    total: z
      .int()
      .describe('Number of statements for or against, those without a day or too doubtful for a run among them.'),
    runs: z
      .array(
        z.object({
          side: z.enum(['for', 'against', 'mixed']),
          firstOn: z.string(),
          lastOn: z.string(),
          trust,
          total: z.int().describe('Number of its statements.'),
          surest: statementSchema.describe('The one that shows it best.'),
        }),
      )
      .describe('Days in a row on one side, in order of time.'),
    changes: z
      .array(z.object({ before: sideSchema, after: sideSchema, days: z.int(), trust }))
      .describe('Where the sides of two runs differ; what is spoken of may have changed meanwhile: read both.'),
  })
  .meta({ id: 'Position', description: 'On which side somebody stands on a target or concept, as time goes.' })

export const healthSchema = z
  .object({ status: z.literal('ok'), version: z.string(), build: z.boolean().describe('Whether a build is served.') })
  .meta({ id: 'Health' })

export const articleSchema = z
  .object({
    text: z.string().min(1).describe('The text of the article.'),
    title: z.exactOptional(z.string()),
    url: z.exactOptional(z.string()),
    outlet: z.exactOptional(z.string()),
    agency: z.exactOptional(z.string()),
    publishedAt: z.exactOptional(z.iso.date()).describe('ISO 8601 day: from it "on Tuesday" becomes a day.'),
  })
  .meta({ id: 'ArticleToRead', description: 'An article to be read.' })

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string().describe('What the status code means.'),
    status: z.int(),
    detail: z.string().describe('What is wrong, and how to mend it.'),
  })
  .meta({ id: 'Problem', description: 'Problem details of RFC 9457.' })

export type Entity = z.infer<typeof entitySchema>
export type Statement = z.infer<typeof statementSchema>
export type Position = z.infer<typeof positionSchema>
export type Statements = z.infer<typeof statementsSchema>
export type ArticleToRead = z.infer<typeof articleSchema>
