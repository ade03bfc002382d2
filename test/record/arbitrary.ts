import fc from 'fast-check'
import { ENTITY_TYPES, type Entity, type EntityType } from '../../src/model/entity.ts'
import type { ArticleRecord, Offsets, RecordMention, RecordStatement } from '../../src/model/record.ts'
import { FORMS } from '../../src/model/statement.ts'

/** Any UTF-16 string at all: control characters and halves of surrogate pairs too. */
const anyText = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), halfPair()),
  maxLength: 40,
})

function halfPair(): fc.Arbitrary<string> {
  return fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit))
}

/** Few names, so that articles share them. */
const name = fc.oneof(
  fc.constantFrom(
    'John Healey',
    'JOHN HEALEY',
    'Jöhn Healey',
    'Healey',
    'the summit',
    'G7',
    'prime minister',
    'defence secretary',
  ),
  anyText,
)
const day = fc.option(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)

const info = fc.record({
  url: fc.option(fc.webUrl()),
  title: fc.option(anyText),
  outlet: fc.option(fc.constantFrom('The Herald', 'the herald', 'Le Monde')),
  agency: fc.option(anyText),
  publishedAt: day,
  file: fc.option(anyText),
  line: fc.option(fc.integer({ min: 1 })),
})

const offsetsIn = (text: string): fc.Arbitrary<Offsets> =>
  fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1])

const entity = (id: string, others: Readonly<Record<EntityType, readonly string[]>>): fc.Arbitrary<Entity> => {
  const type = ENTITY_TYPES.find((each) => others[each].includes(id)) ?? 'PERSON'
  const bodies = [...others.COUNTRY, ...others.ORG, ...others.PLACE]
  const optional = {
    ...(type === 'COUNTRY' ? { iso: fc.constantFrom('GB', 'US') } : {}),
    ...(type === 'OFFICE' && bodies.length > 0 ? { of: fc.constantFrom(...bodies) } : {}),
    ...(type === 'OFFICE' ? { holders: fc.subarray([...others.PERSON]), former: fc.subarray([...others.PERSON]) } : {}),
  }
  const required = { id: fc.constant(id), type: fc.constant(type), name, aliases: fc.array(name, { maxLength: 3 }) }
  return fc.record({ ...required, ...optional }, { requiredKeys: ['id', 'type', 'name', 'aliases'] })
}

const entities = fc.array(fc.constantFrom(...ENTITY_TYPES), { minLength: 1, maxLength: 6 }).chain((types) => {
  const ids = (wanted: EntityType): string[] => types.flatMap((type, i) => (type === wanted ? [`e${i}`] : []))
  const byType = Object.fromEntries(ENTITY_TYPES.map((type) => [type, ids(type)])) as Record<EntityType, string[]>
  return fc.tuple(...types.map((_, i) => entity(`e${i}`, byType)))
})

const mention = (text: string, known: readonly Entity[]): fc.Arbitrary<RecordMention> =>
  fc
    .tuple(offsetsIn(text), fc.constantFrom(...known), fc.boolean())
    .map(([[start, end], { id, type }, proper]) => ({ start, end, type, entity: id, proper }))

const statement = (id: string, text: string, known: readonly Entity[]): fc.Arbitrary<RecordStatement> => {
  const ids = known.map((one) => one.id)
  const one = fc.constantFrom(...ids)
  const share = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0)
  const required = {
    id: fc.constant(id),
    form: fc.constantFrom(...FORMS),
    source: fc.array(offsetsIn(text), { maxLength: 2 }),
    cue: fc.array(offsetsIn(text), { maxLength: 2 }),
    content: fc.array(offsetsIn(text), { minLength: 1, maxLength: 2 }),
    speaker: fc.oneof(one, fc.subarray(ids, { minLength: 1 }), fc.constant(null)),
    about: fc.subarray(ids),
    addressee: fc.option(one),
    saidOn: day,
    confidence: share,
  }
  return fc.record(
    { ...required, speakerConfidence: share },
    { requiredKeys: Object.keys(required) as (keyof typeof required)[] },
  )
}

/** Any valid record of an article with the given id. */
export const anyRecord = (id: string): fc.Arbitrary<ArticleRecord> =>
  fc
    .tuple(
      info,
      anyText.filter((text) => text.length > 0),
      entities,
    )
    .chain(([article, text, known]) =>
      fc.record({
        schema: fc.constant(2 as const),
        id: fc.constant(id),
        maker: fc.constantFrom('onrecord 1', 'onrecord 2'),
        article: fc.constant(article),
        text: fc.constant(text),
        entities: fc.constant(known),
        mentions: fc.array(mention(text, known), { maxLength: 4 }),
        statements: fc
          .integer({ min: 0, max: 3 })
          .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => statement(`s${i}`, text, known)))),
      }),
    )
