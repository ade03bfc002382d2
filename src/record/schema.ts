import { z } from 'zod'
import { ENTITY_TYPES } from '../model/entity.ts'
import type { ArticleRecord, Tombstone } from '../model/record.ts'
import { FORMS, POLARITIES, STANCES } from '../model/statement.ts'
import { findProblems } from './check.ts'

/**
 * The shape of a record. Keys that it does not know are let through and ignored, so that a log written by a later
 * version that says more can still be read.
 */

const offset = z.int().nonnegative()
const offsets = z.array(z.tuple([offset, offset])).describe('Half-open UTF-16 offsets into `text`: [start, end).')
const entityId = z.string().describe('Id of an entity of this record.')
const day = z.iso
  .date()
  .regex(/^[12]/, 'expected a day from the year 1000 to 2999')
  .describe('ISO 8601 day, YYYY-MM-DD, from the year 1000 to 2999.')
const type = z.enum(ENTITY_TYPES)

const info = z
  .object({
    url: z.string().nullable(),
    title: z.string().nullable(),
    outlet: z.string().nullable().describe('The paper, station or site that published it.'),
    agency: z.string().nullable().describe('The news agency it came by.'),
    publishedAt: day.nullable(),
    file: z
      .string()
      .nullable()
      .describe(
        'Path of the input file, from the folder that holds all inputs (or from --root); null for standard input.',
      ),
    line: z
      .int()
      .positive()
      .nullable()
      .describe('1-based line in a file of lines or rows; null where the file is the article, or holds it otherwise.'),
    part: z
      .exactOptional(z.string())
      .describe("Which of a file's articles it is where lines do not tell: its name in an archive, say."),
    author: z.exactOptional(z.string()).describe('Who wrote it, as printed.'),
    properties: z
      .exactOptional(z.record(z.string(), z.string()))
      .describe("What else the input says of it, by the input's own names."),
    textFrom: z
      .exactOptional(z.string())
      .describe("How a reader made `text`; left out where it is the input's own text."),
    textIsWhole: z.exactOptional(z.literal(false)).describe('false: a snippet, a summary, or a text that was cut.'),
    mended: z
      .exactOptional(
        z.object({
          kinds: z.record(z.string(), z.int().positive()).describe('What was amiss, and how often.'),
          edits: z
            .array(z.tuple([offset, offset, z.string()]))
            .describe(
              'Half-open UTF-16 offsets into `text` of each change, and what stood there in the input: put back, last first, they make its text.',
            ),
        }),
      )
      .describe('What was mended in the text; left out where nothing was.'),
  })
  .describe('What is known about the article besides its text; null where the input does not say.')

const entity = z.object({
  id: z.string().describe('Local to this record.'),
  type,
  name: z.string().describe('Fullest usual form in this article.'),
  aliases: z.array(z.string()).describe('Other forms in this article, in order of appearance.'),
  aliasCounts: z.exactOptional(z.array(z.int().positive())).describe('How often each of `aliases` is printed.'),
  iso: z.exactOptional(z.string()).describe('COUNTRY: ISO 3166-1 alpha-2 code.'),
  of: z
    .exactOptional(entityId)
    .describe(
      'OFFICE, ORG ("foreign ministry"): the country, organisation or place it belongs to; of an OFFICE also the person whose staff it is of.',
    ),
  ofInferred: z
    .exactOptional(z.literal(true))
    .describe("OFFICE, ORG: `of` is not said, but follows from whose country's news this is."),
  holders: z.exactOptional(z.array(entityId)).describe('OFFICE: persons who hold or held it.'),
  former: z.exactOptional(z.array(entityId)).describe('OFFICE: those of `holders` who held it formerly.'),
  acting: z.exactOptional(z.array(entityId)).describe('OFFICE: those who hold it for the time being.'),
  shadow: z.exactOptional(z.array(entityId)).describe('OFFICE: those who hold it for the opposition.'),
  participants: z.exactOptional(z.array(entityId)).describe('EVENT: those whom its names say to take part.'),
  date: z
    .exactOptional(z.union([day, z.string().regex(/^[12]\d{3}$/, 'expected a year from 1000 to 2999')]))
    .describe('EVENT: the year or day that the article says it is on, ISO 8601.'),
})

const mention = z.object({
  start: offset,
  end: offset,
  type,
  entity: entityId,
  proper: z.boolean().describe('Whether it is a name, and not a pronoun or description.'),
})

const statement = z.object({
  id: z.string().describe('Local to this record.'),
  form: z.enum(FORMS).describe("Whether the words are the speaker's own, reported, or both."),
  polarity: z
    .exactOptional(z.enum(POLARITIES).exclude(['asserted']))
    .describe('Whether it is said not to have been said, or only thought of; left out of what is simply said.'),
  source: offsets.describe('Who says it, as printed.'),
  cue: offsets.describe('What shows that it is said.'),
  content: offsets.min(1).describe('What is said; several spans where the cue interrupts it.'),
  speaker: z
    .union([entityId, z.array(entityId).min(1), z.null()])
    .describe('An entity, a list of them for joint speakers, or null where nobody is named.'),
  speakerConfidence: z
    .exactOptional(z.number().min(0).max(1))
    .describe('How likely it is that the speaker is the right one.'),
  about: z.array(entityId).describe('Whom or what it is about, most salient first.'),
  salience: z
    .exactOptional(z.array(z.number().min(0).max(1)))
    .describe('For each of `about` how likely readers would say so.'),
  stance: z
    .exactOptional(z.array(z.enum(STANCES)))
    .describe(
      'For each of `about` whether the words are for it, against it, or neither; absent where it was not judged.',
    ),
  stanceConfidence: z
    .exactOptional(z.array(z.number().min(0).max(1)))
    .describe('For each of `about` how likely readers would see the same stance.'),
  tone: z
    .exactOptional(z.enum(STANCES))
    .describe(
      'On which side the words are of the matter they speak of; absent where it is the first of `stance`, or was not judged.',
    ),
  toneConfidence: z.exactOptional(z.number().min(0).max(1)).describe('How likely readers would see the same.'),
  addressee: entityId.nullable().describe('To whom it was said.'),
  saidOn: day.nullable(),
  confidence: z.number().min(0).max(1),
  given: z
    .exactOptional(
      z.object({
        kind: z
          .enum(['speech', 'quotation'])
          .describe("A whole speech of a parliament's record, or a quotation whose speaker markup names."),
        role: z.exactOptional(z.string()).describe('"chair", "regular", "guest", "interruption", or an office.'),
        party: z.exactOptional(z.string()).describe("The speaker's party on that day."),
        section: z.exactOptional(z.string()).describe('Heading under which it was said.'),
      }),
    )
    .describe('What the input itself says of who speaks; left out where it was found in the text.'),
})

const shape = z.object({
  schema: z.literal(2),
  id: z.string().min(1).describe("The input's own id, else its URL, else sha256: and the digest of its text."),
  maker: z.string().describe('What made the record, e.g. "onrecord 0.1.0".'),
  article: info,
  text: z
    .string()
    .describe(
      "The input's text, but for what `article.mended` tells; what a reader made of it where `article.textFrom` is set.",
    ),
  entities: z.array(entity),
  mentions: z.array(mention),
  statements: z.array(statement),
}) satisfies z.ZodType<ArticleRecord>

/** A record whose offsets lie in its text and whose ids refer to what is there. */
export const ArticleRecordSchema = shape.superRefine((record, context) => {
  for (const { path, message } of findProblems(record)) context.addIssue({ code: 'custom', path, message })
})

/** A line that takes an article back. */
export const TombstoneSchema = z.object({
  schema: z.literal(2),
  id: z.string().min(1),
  deleted: z.literal(true),
}) satisfies z.ZodType<Tombstone>

const sum = z
  .string()
  .regex(/^[0-9a-f]{8}$/)
  .describe('Last key: CRC-32, in hexadecimal digits, of all bytes of the line before `,"sum"`.')

/** The JSON Schema of a record (draft 2020-12), as published in `docs/record.schema.json`. */
export const recordJsonSchema = (): object => {
  const { $schema, ...rest } = z.toJSONSchema(shape.extend({ sum }), { io: 'input' })
  return {
    $schema,
    title: 'onrecord article record',
    description:
      'All that was found in one article: one line of the record log. A line {"schema":2,"id":…,"deleted":true,"sum":…} takes an article back. Lines of schema 1 are the same without a sum.',
    ...rest,
  }
}

// `satisfies` above says that whatever the schema accepts is a record; these lines, that it accepts every record.
type Deep<T> = T extends readonly unknown[] | object ? { readonly [K in keyof T]: Deep<T[K]> } : T
type Accepts<Schema extends z.ZodType, T> = T extends Deep<z.infer<Schema>> ? true : never
true satisfies Accepts<typeof shape, ArticleRecord>
true satisfies Accepts<typeof TombstoneSchema, Tombstone>
