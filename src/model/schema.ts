import type { EntityType } from './entity.ts'
import { SOURCE_ROLES } from './source-role.ts'

/**
 * The graph schema as data. Database constraints, file headers, types and `docs/graph-schema.md` are all made from it.
 *
 * Every node has `id` (unique in the graph) and `label` (a short name to show) besides the properties listed. A
 * property marked `optional` is absent where the articles do not say; nothing is ever `null`.
 */

export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'date' | 'strings' | 'integers'

export interface Property {
  readonly name: string
  /** `date` is an ISO 8601 day, `YYYY-MM-DD`; offsets and counts are `integer`s. */
  readonly type: PropertyType
  readonly optional?: true
  /** How a database finds nodes by it: by its whole `value`, by the `words` in it (full text), or by either. */
  readonly index?: 'value' | 'words' | 'both'
  readonly doc: string
}

interface NodeKind {
  readonly doc: string
  /** The entity type the node is made from. Such a node carries the label `Entity` as well. */
  readonly entity?: EntityType
  readonly properties: readonly Property[]
}

interface EdgeKind {
  readonly doc: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly properties: readonly Property[]
}

const NAMES = [
  {
    name: 'name',
    type: 'string',
    index: 'both',
    doc: 'The form used by most articles, or the name that people decided.',
  },
  { name: 'aliases', type: 'strings', index: 'words', doc: 'Other forms, most frequent first.' },
  { name: 'aliasCounts', type: 'integers', doc: 'How often each of them is printed.' },
  {
    name: 'formerIds',
    type: 'strings',
    optional: true,
    doc: 'Ids that mean it too: those that its other forms would have alone, and may have had before they were joined.',
  },
] as const satisfies readonly Property[]

/** Label → node kind. */
export const NODE_KINDS = {
  Person: {
    doc: 'A human being known by name.',
    entity: 'PERSON',
    properties: [
      ...NAMES,
      {
        name: 'sameAs',
        type: 'string',
        optional: true,
        doc: 'Address on Wikidata, where a public list that ships with onrecord has the person in that post.',
      },
      {
        name: 'gender',
        type: 'string',
        optional: true,
        doc: '`female` or `male`, as far as titles, pronouns and words such as "spokeswoman" tell; never by a first name.',
      },
    ],
  },
  Organisation: { doc: 'A party, ministry, company, agency or armed group.', entity: 'ORG', properties: NAMES },
  Country: {
    doc: 'A state or territory.',
    entity: 'COUNTRY',
    properties: [...NAMES, { name: 'iso', type: 'string', optional: true, doc: 'ISO 3166-1 alpha-2 code.' }],
  },
  Place: { doc: 'A town, region, sea or building.', entity: 'PLACE', properties: NAMES },
  Event: {
    doc: 'An election, war, summit, trial.',
    entity: 'EVENT',
    properties: [
      ...NAMES,
      {
        name: 'date',
        type: 'string',
        optional: true,
        doc: 'Year or day it is on, `YYYY` or `YYYY-MM-DD`, if the articles agree.',
      },
    ],
  },
  // An office is not its holder: "the UK defence secretary" outlives John Healey, and differs from the US one.
  Office: {
    doc: 'A position that persons hold, one for each body it belongs to.',
    entity: 'OFFICE',
    properties: NAMES,
  },
  // A statement is a node and no edge, since it joins more than two things.
  Statement: {
    doc: 'Someone says something, at one place of one article.',
    properties: [
      {
        name: 'text',
        type: 'string',
        index: 'words',
        doc: 'What is said, as printed; parts that the cue separates are joined by " … ".',
      },
      {
        name: 'sentence',
        type: 'string',
        index: 'words',
        doc: 'The evidence: the sentence or sentences of source, cue and content, on one line.',
      },
      { name: 'form', type: 'string', doc: '`direct`, `indirect` or `mixed`.' },
      {
        name: 'polarity',
        type: 'string',
        doc: '`asserted`, `negated` ("denied that", "refused to say") or `hypothetical` ("would say").',
      },
      { name: 'source', type: 'string', optional: true, doc: 'Who says it, as printed: "a senior official".' },
      {
        name: 'sourceRole',
        type: 'string',
        optional: true,
        index: 'value',
        doc: `As what the source is quoted: ${SOURCE_ROLES.map((role) => `\`${role}\``).join(', ')}; absent where nobody is.`,
      },
      {
        name: 'unnamedAs',
        type: 'string',
        optional: true,
        doc: 'As what an `unnamed` source is described: any other of these roles, or `people` ("critics", "a source").',
      },
      { name: 'cue', type: 'string', optional: true, doc: 'What shows that it is said, as printed: "told reporters".' },
      { name: 'start', type: 'integer', doc: 'First UTF-16 offset of what is said, in the text of the article.' },
      { name: 'end', type: 'integer', doc: 'UTF-16 offset just after its last character.' },
      { name: 'saidOn', type: 'date', optional: true, index: 'value', doc: 'Day it was said.' },
      { name: 'confidence', type: 'float', doc: '0 to 1.' },
      {
        name: 'copyOf',
        type: 'string',
        optional: true,
        doc: 'Id of the statement that it repeats, where its article prints the same text as an earlier one. Sums leave it out.',
      },
    ],
  },
  Article: {
    doc: 'An input article.',
    properties: [
      { name: 'record', type: 'string', doc: 'Id of its record in the record log.' },
      { name: 'url', type: 'string', optional: true, doc: 'Address.' },
      { name: 'title', type: 'string', optional: true, index: 'words', doc: 'Headline.' },
      { name: 'publishedAt', type: 'date', optional: true, index: 'value', doc: 'Day of publication.' },
      { name: 'agency', type: 'string', optional: true, doc: 'News agency it came by.' },
      { name: 'author', type: 'string', optional: true, doc: 'Who wrote it, as printed.' },
      {
        name: 'textIsWhole',
        type: 'boolean',
        optional: true,
        doc: 'False of a snippet, a summary, or a text that was cut; absent of a whole text.',
      },
      {
        name: 'properties',
        type: 'strings',
        optional: true,
        doc: 'What else the input says of it, as `name=value`: columns that nothing else is made of.',
      },
      { name: 'file', type: 'string', optional: true, doc: 'Path of the input file from the root of the build.' },
      { name: 'line', type: 'integer', optional: true, doc: '1-based line in a file of lines or rows.' },
      {
        name: 'part',
        type: 'string',
        optional: true,
        doc: 'Which of the articles of its file, where lines do not tell.',
      },
      { name: 'textLength', type: 'integer', doc: 'How long its text is, in UTF-16 units.' },
      { name: 'textSha256', type: 'string', doc: 'SHA-256 of its text in UTF-8, in hexadecimal.' },
    ],
  },
  Outlet: {
    doc: 'A paper, station or site that publishes articles.',
    properties: [{ name: 'name', type: 'string', index: 'value', doc: 'The form used by most articles.' }],
  },
  Claim: {
    doc: 'A thing said by someone, one node however often it is reported.',
    properties: [
      { name: 'text', type: 'string', index: 'words', doc: 'The words of its earliest report.' },
      { name: 'reports', type: 'integer', doc: 'Number of articles that report it, those of one text counted once.' },
      { name: 'firstOn', type: 'date', optional: true, doc: 'Earliest day it is said.' },
      { name: 'lastOn', type: 'date', optional: true, doc: 'Latest day it is said.' },
    ],
  },
  Concept: {
    doc: 'What statements may be about besides entities, as a codebook of the user has it: "gun control".',
    properties: [
      { name: 'name', type: 'string', index: 'value', doc: 'As in the codebook.' },
      { name: 'note', type: 'string', optional: true, doc: 'What the codebook says of it.' },
    ],
  },
  Story: {
    doc: 'A text that several articles print, cut or edited perhaps: what an agency sent them.',
    properties: [
      { name: 'articles', type: 'integer', doc: 'Number of articles that print it.' },
      { name: 'firstOn', type: 'date', optional: true, doc: 'Day of the earliest of them.' },
      { name: 'lastOn', type: 'date', optional: true, doc: 'Day of the latest of them.' },
    ],
  },
} as const satisfies Readonly<Record<string, NodeKind>>

export type NodeLabel = keyof typeof NODE_KINDS

/** All labels, in the order of the schema. */
export const NODE_LABELS = Object.keys(NODE_KINDS) as NodeLabel[]

/** The label of every node made from an entity, besides its own. */
export const ENTITY = 'Entity'

/** Whether nodes of the label are made from entities. */
export const isEntityLabel = (label: NodeLabel): boolean => 'entity' in NODE_KINDS[label]

/** Name → edge kind. There is at most one edge of a kind from one node to another. `Entity` stands for every entity. */
export const EDGE_KINDS = {
  SAID: {
    doc: 'Who said it; several where they said it jointly.',
    from: ['Entity'],
    to: ['Statement'],
    properties: [
      {
        name: 'confidence',
        type: 'float',
        optional: true,
        doc: 'How likely it is that this one says it, 0 to 1; absent in records that do not say.',
      },
    ],
  },
  ABOUT: {
    doc: 'Whom or what it is about.',
    from: ['Statement'],
    to: ['Entity'],
    properties: [
      {
        name: 'salience',
        type: 'float',
        doc: 'How likely readers would say that it is about this, 0 to 1; 1, 1/2, 1/3… in records that do not say.',
      },
      {
        name: 'stance',
        type: 'string',
        optional: true,
        doc: 'Whether the words are `for` it, `against` it, or `neutral`; absent in records that do not say.',
      },
      {
        name: 'stanceConfidence',
        type: 'float',
        optional: true,
        doc: 'How likely it is that readers see the same stance, 0 to 1; absent with it.',
      },
    ],
  },
  ON: {
    doc: 'Which concept of the codebook it is on.',
    from: ['Statement'],
    to: ['Concept'],
    properties: [
      { name: 'score', type: 'float', doc: 'How likely it is on it, 0 to 1.' },
      { name: 'by', type: 'string', doc: '`machine`, or `decision` where people said so.' },
      {
        name: 'stance',
        type: 'string',
        optional: true,
        doc: '`for` or `against` what it speaks of, or `neutral`: as of its main target, where it has one; absent where it was not judged.',
      },
      {
        name: 'stanceConfidence',
        type: 'float',
        optional: true,
        doc: 'How likely readers would see the same stance, 0 to 1.',
      },
    ],
  },
  ADDRESSED_TO: { doc: 'To whom it was said.', from: ['Statement'], to: ['Entity'], properties: [] },
  REPORTED_IN: { doc: 'Where it is printed.', from: ['Statement'], to: ['Article'], properties: [] },
  INSTANCE_OF: { doc: 'Which thing said it reports.', from: ['Statement'], to: ['Claim'], properties: [] },
  AGREES_WITH: {
    doc: 'Which thing said earlier by somebody else says the same, in whatever words.',
    from: ['Claim'],
    to: ['Claim'],
    properties: [{ name: 'confidence', type: 'float', doc: 'How likely it is that both speak of the same, 0 to 1.' }],
  },
  DISPUTES: {
    doc: 'Which thing said earlier by somebody else says the opposite: one asserts what the other denies.',
    from: ['Claim'],
    to: ['Claim'],
    properties: [{ name: 'confidence', type: 'float', doc: 'How likely it is that both speak of the same, 0 to 1.' }],
  },
  QUOTES: {
    doc: 'Which statement is reported inside it: "Ellery said that Tarn had denied it".',
    from: ['Statement'],
    to: ['Statement'],
    properties: [],
  },
  HOLDS: {
    doc: 'Who holds, or held, an office.',
    from: ['Person'],
    to: ['Office'],
    properties: [
      // Days of the reports, not of the term of office: news rarely says when somebody took office.
      { name: 'firstReportedOn', type: 'date', optional: true, doc: 'Day of the earliest article that says so.' },
      { name: 'lastReportedOn', type: 'date', optional: true, doc: 'Day of the latest article that says so.' },
      {
        name: 'former',
        type: 'boolean',
        doc: 'Whether the latest article that says so calls the person a former holder.',
      },
      { name: 'acting', type: 'boolean', doc: 'Whether it calls the person an acting holder.' },
      { name: 'shadow', type: 'boolean', doc: 'Whether it says that the person holds it for the opposition.' },
    ],
  },
  OF: {
    doc: 'Whose an office is, or a body that is called by a common noun ("foreign ministry"); of a person only where the office is one of that person\'s staff: "spokesman for Putin".',
    from: ['Office', 'Organisation'],
    to: ['Country', 'Organisation', 'Place', 'Person'],
    properties: [
      {
        name: 'inferred',
        type: 'boolean',
        doc: "Whether no article says so, and it follows from whose country's news they are.",
      },
    ],
  },
  INVOLVES: {
    doc: 'Who takes part, as far as its names say.',
    from: ['Event'],
    to: ['Entity'],
    properties: [],
  },
  MENTIONED_IN: {
    doc: 'Where it is spoken of, pronouns and descriptions included.',
    from: ['Entity'],
    to: ['Article'],
    properties: [
      { name: 'count', type: 'integer', doc: 'Number of mentions.' },
      { name: 'starts', type: 'integers', doc: 'First UTF-16 offset of each mention, in reading order.' },
      { name: 'ends', type: 'integers', doc: 'UTF-16 offset just after each of them.' },
      {
        name: 'inferredFrom',
        type: 'string',
        optional: true,
        doc: 'Where the article tells only part of who it is ("Ortiz"): what speaks for this one, with weights.',
      },
    ],
  },
  SAME_TEXT_AS: { doc: 'Which text it prints, besides others.', from: ['Article'], to: ['Story'], properties: [] },
  PUBLISHED_BY: { doc: 'Who published it.', from: ['Article'], to: ['Outlet'], properties: [] },
  SPOKE_ABOUT: {
    doc: 'Derived from SAID and ABOUT, and rebuilt from them: who speaks about whom.',
    from: ['Entity'],
    to: ['Entity'],
    properties: [
      { name: 'count', type: 'integer', doc: 'Number of statements, without copies.' },
      { name: 'for', type: 'integer', doc: 'How many of them are for it.' },
      { name: 'against', type: 'integer', doc: 'How many are against it.' },
      { name: 'neutral', type: 'integer', doc: 'How many are neither; those whose stance is unknown are in no count.' },
      { name: 'firstOn', type: 'date', optional: true, doc: 'Earliest day of any of them.' },
      { name: 'lastOn', type: 'date', optional: true, doc: 'Latest day of any of them.' },
      { name: 'statements', type: 'strings', doc: 'Their ids.' },
    ],
  },
} as const satisfies Readonly<Record<string, EdgeKind>>

export type EdgeName = keyof typeof EDGE_KINDS

/** The names of all edge kinds, in the order of the schema. */
export const EDGE_NAMES = Object.keys(EDGE_KINDS) as EdgeName[]

interface ValueOf {
  readonly string: string
  readonly date: string
  readonly integer: number
  readonly float: number
  readonly boolean: boolean
  readonly strings: readonly string[]
  readonly integers: readonly number[]
}

type Values<P extends Property> = {
  readonly [Q in Exclude<P, { optional: true }> as Q['name']]: ValueOf[Q['type']]
} & {
  readonly [Q in Extract<P, { optional: true }> as Q['name']]?: ValueOf[Q['type']]
}

type NodeOf = {
  [L in NodeLabel]: { readonly kind: L; readonly label: string } & Values<(typeof NODE_KINDS)[L]['properties'][number]>
}
type EdgeOf = { [E in EdgeName]: { readonly kind: E } & Values<(typeof EDGE_KINDS)[E]['properties'][number]> }

/** What a node of the graph carries, told apart by `kind`. */
export type NodeAttributes<L extends NodeLabel = NodeLabel> = NodeOf[L]
/** What an edge of the graph carries, told apart by `kind`. */
export type EdgeAttributes<E extends EdgeName = EdgeName> = EdgeOf[E]

/** Labels of the nodes made from entities: those that `Entity` stands for. */
export type EntityLabel = {
  [L in NodeLabel]: (typeof NODE_KINDS)[L] extends { entity: EntityType } ? L : never
}[NodeLabel]

/** The label of the nodes made from entities of a type. */
export const ENTITY_LABELS = {
  PERSON: 'Person',
  ORG: 'Organisation',
  COUNTRY: 'Country',
  PLACE: 'Place',
  EVENT: 'Event',
  OFFICE: 'Office',
} as const satisfies Readonly<Record<EntityType, EntityLabel>>
