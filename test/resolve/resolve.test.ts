import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ArticleRecord, speakersOf } from '../../src/model/record.ts'
import { processArticle } from '../../src/pipeline.ts'
import { ArticleRecordSchema } from '../../src/record/schema.ts'
import { encoder } from '../encoder.ts'
import { anyText, articleOf } from '../text/document.ts'
import { NO_PERSON } from './no-person.ts'

const read = (text: string): Promise<ArticleRecord> => processArticle(articleOf(text), encoder)

const nameOf = ({ entities }: ArticleRecord, id: string): string =>
  entities.find((entity) => entity.id === id)?.name ?? `no entity ${id}`

/** "speaker: what is said" of each statement; "?" where nobody is named. */
const said = async (text: string): Promise<string[]> => {
  const record = await read(text)
  return record.statements.map((statement) => {
    const speakers = speakersOf(statement).map((id) => nameOf(record, id))
    return `${speakers.join(' + ') || '?'}: ${statement.content.map(([start, end]) => text.slice(start, end)).join(' ')}`
  })
}

/** "TYPE name = aliases, of owner, held by persons, formerly by persons", and so on. */
const entities = async (text: string): Promise<string[]> => {
  const record = await read(text)
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(record, id)).join(' and ')
  return record.entities.map(({ type, name, aliases, of, ofInferred, holders, former, acting, shadow, participants }) =>
    [
      `${type} ${[name, ...aliases].join(' = ')}`,
      ...(of ? [`of ${nameOf(record, of)}${ofInferred ? ' (inferred)' : ''}`] : []),
      ...(holders ? [`held by ${names(holders)}`] : []),
      ...(former ? [`formerly by ${names(former)}`] : []),
      ...(acting ? [`acting ${names(acting)}`] : []),
      ...(shadow ? [`shadowed by ${names(shadow)}`] : []),
      ...(participants ? [`with ${names(participants)}`] : []),
    ].join(', '),
  )
}

const SPEAKERS: Record<string, [text: string, said: string[]][]> = {
  'a surname means the full name': [
    ['Anna Ellery spoke. “We go,” said Ellery.', ['Anna Ellery: “We go,”']],
    ['“We go,” said Ms Ellery. Anna Ellery left.', ['Anna Ellery: “We go,”']],
    ['A. Ellery spoke at noon. Anna Ellery said that it had failed.', ['Anna Ellery: that it had failed']],
    [
      'Peter Marsh met Laura Marsh. Mr Marsh said it failed. Mrs Marsh said it had not.',
      ['Peter Marsh: it failed', 'Laura Marsh: it had not'],
    ],
    ['Peter O’Hara left. “We go,” said O’Hara.', ['Peter O’Hara: “We go,”']],
    ["Peter O'Hara left. Then O’Hara said it failed.", ["Peter O'Hara: it failed"]],
    ['Peter Marsh met Laura Marsh. Then Marsh said it failed.', ['Laura Marsh: it failed']],
  ],
  pronouns: [
    ['Anna Ellery met Peter Marsh. She said it failed.', ['Anna Ellery: it failed']],
    ['Anna Ellery met Peter Marsh. He said it failed.', ['Peter Marsh: it failed']],
    ['Anna Ellery left. “We go,” said Peter Marsh. “Now,” he added.', ['Peter Marsh: “We go,”', 'Peter Marsh: “Now,”']],
    [
      '“Anna Ellery is right,” said Laura Pym. She said it failed.',
      ['Laura Pym: “Anna Ellery is right,”', 'Laura Pym: it failed'],
    ],
    ['Peter Marsh met Laura Pym’s aide. He said that it had failed.', ['Peter Marsh: that it had failed']],
    ['Anna Ellery left. “It’s over,” she’d said.', ['Anna Ellery: “It’s over,”']],
    ['She said it failed.', ['?: it failed']],
    ['Peter Marsh left. She said it failed.', ['?: it failed']],
    ['Anna Ellery, who said it failed.', ['Anna Ellery: it failed']],
    ['Peter Marsh met Anna Ellery — who said that it failed.', ['Anna Ellery: that it failed']],
    ['Senator Tom Tarn left. Peter Marsh met the senator, who said that it failed.', ['Tom Tarn: that it failed']],
  ],
  descriptions: [
    ['Transport secretary Anna Ellery spoke. “We go,” the minister said.', ['Anna Ellery: “We go,”']],
    ['Senator Tom Tarn met Anna Ellery. The senator said it failed.', ['Tom Tarn: it failed']],
    ['Ohio governor Tom Tarn spoke. The governor said it failed.', ['Tom Tarn: it failed']],
    ['Anna Ellery left. The minister said it failed.', ['Anna Ellery: it failed']],
    ['Anna Ellery met Peter Marsh. The minister said it failed.', ['minister: it failed']],
    [
      'Laura Pym, who leads the inquiry, left.\n\nAnna Ellery will be heard next week. “Laura Pym asks what I should have asked,” the transport secretary said.',
      ['Anna Ellery: “Laura Pym asks what I should have asked,”'],
    ],
    [
      'Anna Ellery said the ships could leave by May. The transport secretary, whose own plan failed, said she would go.\n\nSir Peter Marsh, a former foreign secretary, left.',
      ['Anna Ellery: the ships could leave by May', 'Anna Ellery: she would go'],
    ],
    [
      'Anna Ellery said the ships could leave by May. The secretary, whose own plan failed, said it would go.\n\nPeter Marsh, the foreign secretary, left.',
      ['Anna Ellery: the ships could leave by May', 'Peter Marsh: it would go'],
    ],
    ['His wife, Laura Ellery, said it failed.', ['Laura Ellery: it failed']],
    [
      'Peter Marsh met Pia Orr and his brother, former Senator Tom Marsh. “Tom Marsh lies,” Orr said. Marsh said it failed.',
      ['Pia Orr: “Tom Marsh lies,”', 'Peter Marsh: it failed'],
    ],
    ['Laura Ellery, widow of the late Senator Tom Ellery, left. Ellery said it failed.', ['Laura Ellery: it failed']],
    [
      'Peter Marsh left. Marsh said it failed.\n\nMarsh’s aide Laura Marsh met Laura Marsh’s brother. Marsh said it would go.',
      ['Peter Marsh: it failed', 'Peter Marsh: it would go'],
    ],
    ['Peter Marsh’s sister Laura Marsh met Laura Marsh’s aide. Marsh said it failed.', ['Laura Marsh: it failed']],
    [
      'Peter Marsh met his brother, Senator Tom Marsh. Senator Marsh said it failed. Marsh denied it.',
      ['Tom Marsh: it failed', 'Peter Marsh: it'],
    ],
    [
      'Tom Marsh left with Peter Marsh. Tom Marsh met his wife, Laura Marsh. Mrs Marsh said it failed.',
      ['Laura Marsh: it failed'],
    ],
    [
      'Anna Ellery said that Peter Marsh had lied. The billionaire said it failed.',
      ['Anna Ellery: that Peter Marsh had lied', 'Anna Ellery: it failed'],
    ],
    [
      'President Tom Tarn said that Peter Marsh had lied. The prime minister said it failed.',
      ['Tom Tarn: that Peter Marsh had lied', 'Peter Marsh: it failed'],
    ],
    [
      'Anna Ellery said that it failed. On Monday Ellery met Peter Marsh, and the billionaire said that it had not.',
      ['Anna Ellery: that it failed', '?: that it had not'],
    ],
    [
      'Anna Ellery said that Peter Marsh had lied. The spokesman said it failed.',
      ['Anna Ellery: that Peter Marsh had lied', 'spokesperson: it failed'],
    ],
  ],
  offices: [
    ['“We go,” the PM’s spokesperson said.', ["prime minister's spokesperson: “We go,”"]],
    [
      'Tom Tarn left.\n\nThe PM’s spokesperson denied that Peter Marsh had lied. He said: “We go.”',
      ["prime minister's spokesperson: that Peter Marsh had lied", "prime minister's spokesperson: “We go.”"],
    ],
    ['The US vice-president Tom Tarn said it failed.', ['Tom Tarn: it failed']],
    ['Anna Ellery, the transport secretary, said it failed.', ['Anna Ellery: it failed']],
  ],
  'bodies and countries': [
    ['The BBC said it failed. Norvale Ports said it had not.', ['BBC: it failed', 'Norvale Ports: it had not']],
    [
      'Britain said it failed. The UK said more would follow.',
      ['United Kingdom: it failed', 'United Kingdom: more would follow'],
    ],
    ['The Corwen Harbour Union (CHU) met. The CHU said it failed.', ['Corwen Harbour Union: it failed']],
    [
      'The Corwen Union met. Anna Ellery, president of the Pell Dockers’ Union, left. Her union said it failed.',
      ['Pell Dockers’ Union: it failed'],
    ],
    [
      'Anna Ellery, chief executive of Norvale Ports, met Peter Marsh, president of the Corwen Union. Marsh’s union said it failed.',
      ['Corwen Union: it failed'],
    ],
  ],
  'several speakers': [
    ['Anna Ellery and Peter Marsh said it failed.', ['Anna Ellery + Peter Marsh: it failed']],
    ['“It failed,” said Anna Ellery and Peter Marsh.', ['Anna Ellery + Peter Marsh: “It failed,”']],
    [
      'Senator Anna Ellery and Peter Marsh met on Monday. They said it had failed.',
      ['Anna Ellery + Peter Marsh: it had failed'],
    ],
    [
      'Anna Ellery and Peter Marsh met on Monday. The two lawmakers said it had failed.',
      ['Anna Ellery + Peter Marsh: it had failed'],
    ],
    ['Democrats met in Ohio on Monday. They said it had failed.', ['Democratic Party: it had failed']],
    ['Britain, France and Italy said it had failed.', ['United Kingdom + France + Italy: it had failed']],
  ],
  'what somebody issues or writes': [
    ['A BBC poll released on Friday found that the plan had failed.', ['BBC: that the plan had failed']],
    [
      'A BBC poll came out on Friday.\n\nAnna Ellery met Peter Marsh.\n\nThe poll found that the plan had failed.',
      ['BBC: that the plan had failed'],
    ],
    [
      'The BBC issued a statement on Friday. The statement says that the plan had failed.',
      ['BBC: that the plan had failed'],
    ],
    [
      'A report by the BBC came out on Friday. The report says that the plan had failed.',
      ['BBC: that the plan had failed'],
    ],
    ['Anna Ellery’s book claims that the plan had failed.', ['Anna Ellery: that the plan had failed']],
    ['Anna Ellery’s friends claim that the plan had failed.', ['?: that the plan had failed']],
    [
      'The BBC said the plan had failed. It said that more would follow.',
      ['BBC: the plan had failed', 'BBC: that more would follow'],
    ],
  ],
  'a quotation without a cue': [
    ['Anna Ellery said: “We go.”\n\n“And we stay.”', ['Anna Ellery: “We go.”', 'Anna Ellery: “And we stay.”']],
    ['A docker said: “We go.”\n\n“And we stay.”', ['?: “We go.”', '?: “And we stay.”']],
  ],
  'nobody who is named': [
    ['Anna Ellery left. A senior official said it failed.', ['?: it failed']],
    ['Two ministers said it failed.', ['?: it failed']],
    ['Ellery supporters said it failed. Anna Ellery left.', ['?: it failed']],
    ['Anna Ellery’s aides said it failed.', ['?: it failed']],
    ['Friends of Anna Ellery said it failed.', ['?: it failed']],
  ],
}

describe.each(Object.entries(SPEAKERS))('speakers: %s', (_, rows) => {
  test.each(rows)('%j', async (text, expected) => expect(await said(text)).toEqual(expected))
})

describe('entities', () => {
  test.each<[string, string[]]>([
    [
      'The US vice-president Tom Tarn and defence secretary Simon Hask met.',
      [
        'COUNTRY United States = US',
        'OFFICE vice president = vice-president, of United States, held by Tom Tarn',
        'PERSON Tom Tarn',
        'OFFICE defence secretary, of United States, held by Simon Hask',
        'PERSON Simon Hask',
      ],
    ],
    [
      'Former prime minister Laura Pym met Peter Marsh, the prime minister.',
      [
        'OFFICE prime minister, held by Laura Pym and Peter Marsh, formerly by Laura Pym',
        'PERSON Laura Pym',
        'PERSON Peter Marsh',
      ],
    ],
    [
      'Laura Pym, who was prime minister from 2016 to 2018, met Peter Marsh, prime minister since 2019.',
      [
        'PERSON Laura Pym',
        'OFFICE prime minister, held by Laura Pym and Peter Marsh, formerly by Laura Pym',
        'PERSON Peter Marsh',
      ],
    ],
    [
      'The US defense secretary, Pete Tarn, met Simon Hask, the British defence secretary, in Britain.',
      [
        'COUNTRY United States = US',
        'OFFICE defence secretary = defense secretary, of United States, held by Pete Tarn',
        'PERSON Pete Tarn',
        'PERSON Simon Hask',
        'OFFICE defence secretary, of United Kingdom, held by Simon Hask',
        'COUNTRY United Kingdom = Britain',
      ],
    ],
    [
      'Russian president Igor Tarn left Russia. President Simon Hask stayed. The president slept.',
      [
        'OFFICE president, of Russia, held by Igor Tarn',
        'PERSON Igor Tarn',
        'COUNTRY Russia',
        'OFFICE president = President, held by Simon Hask',
        'PERSON Simon Hask',
      ],
    ],
    [
      'Russian president Igor Tarn left Russia. President Tarn slept.',
      ['OFFICE president = President, of Russia, held by Igor Tarn', 'PERSON Igor Tarn = Tarn', 'COUNTRY Russia'],
    ],
    [
      'British prime minister Laura Pym left Britain. Italian prime minister Peter Marsh stayed.',
      [
        'OFFICE prime minister, of United Kingdom, held by Laura Pym',
        'PERSON Laura Pym',
        'COUNTRY United Kingdom = Britain',
        'OFFICE prime minister, of Italy, held by Peter Marsh',
        'PERSON Peter Marsh',
        'COUNTRY Italy',
      ],
    ],
    [
      'The cabinet minister told MPs that the Labour Party was wrong. The shadow chancellor, Anna Ellery, met the home secretary.',
      [
        'OFFICE cabinet minister, of United Kingdom (inferred)',
        'ORG Labour Party',
        'OFFICE shadow chancellor, of United Kingdom (inferred), held by Anna Ellery, shadowed by Anna Ellery',
        'PERSON Anna Ellery',
        'OFFICE home secretary, of United Kingdom (inferred)',
        'COUNTRY United Kingdom',
      ],
    ],
    [
      'President Obama met Michelle Obama. Mr. Obama smiled.',
      [
        'OFFICE president = President, of United States (inferred), held by Barack Obama',
        'PERSON Barack Obama = Obama',
        'PERSON Michelle Obama',
        'COUNTRY United States',
      ],
    ],
    [
      'The acting health secretary, Max Orr, met Reps. Ann Lowe and Eve Hask.',
      [
        'OFFICE health secretary, held by Max Orr, acting Max Orr',
        'PERSON Max Orr',
        'OFFICE representative = Reps., held by Ann Lowe and Eve Hask',
        'PERSON Ann Lowe',
        'PERSON Eve Hask',
      ],
    ],
    ['Bill Tarn left. Mrs Tarn stayed.', ['PERSON Bill Tarn', 'PERSON Tarn']],
    ['Haruko Tarn left. Mrs Tarn stayed.', ['PERSON Haruko Tarn = Tarn']],
    ['Anna Ellery met Ellery’s aide. Ms Ellery left.', ['PERSON Anna Ellery = Ellery']],
    ['The Geneva talks began. Then the talks ended.', ['EVENT Geneva talks = talks']],
    [
      'The US airstrikes on Yemen began in March. The Yemen strikes killed many. The strikes went on.',
      [
        'COUNTRY United States = US',
        'EVENT airstrikes on Yemen = Yemen strikes, with United States and Yemen',
        'COUNTRY Yemen',
      ],
    ],
    ['The Corwen Harbour Agency paid. The CHA and the agency are one.', ['ORG Corwen Harbour Agency = CHA']],
    [
      'the PM’s spokesperson met the PM',
      ['OFFICE prime minister = PM', "OFFICE prime minister's spokesperson = spokesperson"],
    ],
  ])('%j', async (text, expected) => expect(await entities(text)).toEqual(expected))

  test('a description that was resolved is a mention, but no name', async () => {
    const text = 'Transport secretary Anna Ellery spoke. She said: “We go.”'
    const { mentions, statements } = await read(text)
    const she = mentions.find(({ start }) => start === text.indexOf('She'))
    expect(she).toMatchObject({ type: 'PERSON', proper: false, entity: statements[0]?.speaker })
  })
})

describe('what statements are about, and to whom they were made', () => {
  test.each<[string, string[], string | null]>([
    ['Anna Ellery said that Peter Marsh had lied about Norvale Ports.', ['Peter Marsh', 'Norvale Ports'], null],
    ['Anna Ellery said that Ellery was right.', ['Anna Ellery'], null],
    ['US president Tom Tarn left. Anna Ellery said the president had lied.', ['Tom Tarn'], null],
    ['Anna Ellery told Peter Marsh that France would pay.', ['France'], 'Peter Marsh'],
    ['“France will pay,” Anna Ellery said in an interview with the BBC.', ['France'], 'BBC'],
    ['Anna Ellery told him that France would pay.', ['France'], null],
    ['“It was a farce,” Anna Ellery said of the BBC.', ['BBC'], null],
    ['Anna Ellery told CNN host Peter Marsh that France would pay.', ['France'], 'Peter Marsh'],
  ])('%j', async (text, about, addressee) => {
    const record = await read(text)
    const statement = record.statements[0]
    expect(statement?.about.map((id) => nameOf(record, id))).toEqual(about)
    expect(statement?.addressee ? nameOf(record, statement.addressee) : null).toBe(addressee)
  })
})

describe('to whom the statements of a text are made', () => {
  const ANNA = 'Anna Ellery told the BBC that it had failed.'
  test.each<[string, string, (string | null)[]]>([
    ['a body with its article in capitals', 'Anna Ellery told The Harbour Post she would pay.', ['Harbour Post']],
    ['nobody who is only named behind', 'Anna Ellery told a friend that Peter Marsh had lied.', [null]],
    ['no one whose people hear it', 'Anna Ellery told Peter Marsh’s supporters that it had failed.', [null]],
    ['nobody of the next sentence', 'The strike would end, Anna Ellery said on Friday. BBC News sent a ship.', [null]],
    ['on no network', '“It failed,” Anna Ellery said on Twitter.', [null]],
    [
      'a person beside a body',
      'Anna Ellery told the BBC’s political editor, Peter Marsh, that it failed.',
      ['Peter Marsh'],
    ],
    ['own words go on', `${ANNA}\n\n“We go,” she said.`, ['BBC', 'BBC']],
    ['reported words do not', `${ANNA}\n\nShe has said that France would pay.`, ['BBC', null]],
    ['not to others', `${ANNA}\n\n“We go,” she told reporters. “We stay,” she said.`, ['BBC', null, null]],
    ['not elsewhere', `${ANNA}\n\n“We go,” she said at a rally in Leeds.`, ['BBC', null]],
    ['not far behind', `${ANNA}${'\n\nIt rained.'.repeat(3)}\n\n“We go,” she said.`, ['BBC', null]],
    [
      'in the same talk',
      `${ANNA}${'\n\nIt rained.'.repeat(3)}\n\nIn the interview, Ellery said that France would pay.`,
      ['BBC', 'BBC'],
    ],
    ['no talk', 'Anna Ellery urged the BBC to end the strike.\n\n“It failed,” she said.', ['BBC', null]],
    [
      'question and answer',
      '“Will it fail?” Peter Marsh asked.\n\n“It will fail,” Anna Ellery said.',
      ['Anna Ellery', 'Peter Marsh'],
    ],
    ['not by another', '“We go,” Anna Ellery said after Peter Marsh told the BBC that it had failed.', [null, 'BBC']],
    [
      'who is named behind a question',
      'Asked about the strike, Anna Ellery said that it would fail.',
      ['Anna Ellery', null],
    ],
    ['who was told', 'Anna Ellery was told that it would fail.', ['Anna Ellery']],
    [
      'the court that heard it',
      'He stood before Tarn Crown Court. The court heard that Anna Ellery had lied.',
      ['Tarn Crown Court'],
    ],
    [
      'no one who is answered elsewhere',
      '“Will it fail?” Peter Marsh asked.\n\nAnna Ellery responded on Twitter that it would fail.',
      ['Anna Ellery', null],
    ],
    ['who is asked', 'Asked whether it would fail, Anna Ellery said that it would.', ['Anna Ellery', null]],
  ])('%s: %j', async (_, text, expected) => {
    const record = await read(text)
    expect(record.statements.map(({ addressee }) => (addressee ? nameOf(record, addressee) : null))).toEqual(expected)
  })
})

describe('for any text', () => {
  const word = fc.constantFrom(
    ...['Anna Ellery', 'Ellery', 'Mr Marsh', 'Peter Marsh', 'She', 'he', 'who', 'Monday', 'March', 'Britain', 'the US'],
    ...['the minister', 'president', 'President', 'Sen.', 'PM', '’s spokesperson', 'said', 'told', 'said that', 'and'],
    ...['“We go', ',”', '.”', '“', '. ', ', ', '\n\n', 'according to', 'of', 'the Geneva talks', 'former'],
  )
  const prose = fc.array(word, { maxLength: 40 }).map((words) => words.join(' ').replace(/ ([,.’”])/g, '$1'))

  test('records are valid, the same each time, and take no pronoun, weekday, title or country for a person', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(prose, anyText), async (text) => {
        const record = await read(text)
        expect(ArticleRecordSchema.safeParse(record).error?.issues ?? []).toEqual([])
        expect(await read(text)).toEqual(record)
        // Theresa May is May, April Jones is April, and "President March" is called March.
        const isCalled = (form: string): boolean =>
          ['Mr', 'president', 'President', 'Sen.'].some((title) => text.includes(`${title} ${form}`))
        for (const { type, name, aliases } of record.entities)
          if (type === 'PERSON')
            for (const form of [name, ...aliases])
              if (!name.endsWith(` ${form}`) && !name.startsWith(`${form} `) && !isCalled(form))
                expect(form).not.toMatch(NO_PERSON)
      }),
      { numRuns: 200, examples: [['\u0000 AnnaU.S.. ']] },
    )
  })
})
