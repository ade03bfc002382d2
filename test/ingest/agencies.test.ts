import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Skipped } from '../../src/ingest/skipped.ts'
import { folderOf } from './folder.ts'
import { readAll } from './read.ts'

const SAMPLES = join(import.meta.dirname, 'samples')

/** What is read in the files of a folder: fields and paragraphs of each article, what is skipped, and what is wrong. */
async function readThem(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = folderOf(files)
  const { articles, errors } = await readAll([folder])
  const message = (error: Error): string => error.message.replace(`${folder}/`, '')
  return {
    articles,
    read: articles.map(({ info, text }) => ({ ...info, paragraphs: text.split('\n\n') })),
    skipped: errors.filter((error) => error instanceof Skipped).map(message),
    wrong: errors.filter((error) => !(error instanceof Skipped)).map(message),
  }
}

const nitf = (content: string, head = '', bodyHead = '<hedline><hl1>Stone</hl1></hedline>'): string =>
  `<nitf><head><docdata>${head}</docdata></head><body><body.head>${bodyHead}</body.head><body.content>${content}</body.content></body></nitf>`

const item = (guid: string, version: number, words: string, status = 'stat:usable'): string =>
  `<newsItem guid="${guid}" version="${version}"><itemMeta><itemClass qcode="ninat:text"/><provider literal="press.example"/>` +
  `<versionCreated>2016-10-26T09:30:00+01:00</versionCreated><pubStatus qcode="${status}"/></itemMeta><contentMeta><creditline>Example Press</creditline>` +
  `<headline role="hld:subHeadline">Sub</headline><headline>Stone</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">` +
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><h1>Stone</h1>${words}</body></html></inlineXML></contentSet></newsItem>`

describe('NITF', () => {
  test('in Latin-1, with a prefix and a DTD elsewhere, which is never looked for', async () => {
    const { read, wrong } = await readThem({
      'a.xml': Buffer.from(
        `<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE n:nitf SYSTEM "http://192.0.2.1/nitf-3-2.dtd" [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]>\n` +
          nitf(
            '<p>Zoë Stone said &ldquo;no&rdquo; to &x; and &a;.</p><p quote-source="Tom Reed, leader">It is a betrayal</p><p>Reed said she said <q>he said <q>yes</q></q>.</p><pre>One line\ntwo</pre><p>ends</p>',
            '<date.issue norm="2016-10-26T07:30:00+01:00"/><doc.copyright holder="Example Press"/>',
          ).replaceAll(/<(\/?)/g, '<$1n:'),
        'latin1',
      ),
    })
    expect(wrong).toEqual([])
    expect(read).toMatchObject([
      {
        ...{ title: 'Stone', publishedAt: '2016-10-26', agency: 'Example Press', outlet: null },
        paragraphs: [
          'Zoë Stone said “no” to &x; and &a;.',
          '“It is a betrayal”',
          'Reed said she said “he said ‘yes’”.',
          'One line two',
        ],
      },
    ])
  })

  test('whom markup names as the speaker is given with the words', async () => {
    const { articles } = await readThem({
      'a.nitf': nitf(
        '<p>Mary Stone met Tom Reed.</p><bq><block><p>No town will be worse off.</p></block><credit>— Tom Reed (Northtown)</credit></bq><p>He said <q quote-source="Mary Stone">“yes”</q>.</p>',
      ),
    })
    const [{ text = '', utterances = [] } = {}] = articles
    expect(
      utterances.map(({ speaker, contents }) => [speaker, contents.map(({ start, end }) => text.slice(start, end))]),
    ).toEqual([
      ['Tom Reed', ['“No town will be worse off.”']],
      ['Mary Stone', ['“yes”']],
    ])
  })
})

describe('versions', () => {
  test('the last one of an item is read, wherever it lies; what was withdrawn is not', async () => {
    const { read, skipped, wrong } = await readThem({
      'a.xml': item('x', 3, '<p>Third.</p>'),
      'b.xml': `<newsMessage><itemSet>${item('x', 2, '<p>Second.</p>')}${item('y', 1, '<p>One.</p>')}</itemSet></newsMessage>`,
      'c.xml': item('y', 2, '', 'stat:canceled'),
      'd.nitf': nitf('<p>Gone.</p>', '').replace('<docdata>', '<docdata management-status="canceled">'),
      'e.json': JSON.stringify([
        { uri: 'n', version: '1', versioncreated: '2016-10-26', headline: 'N', body_text: 'First.' },
        { uri: 'n', version: '2', versioncreated: '2016-10-27', headline: 'N', body_text: 'Second.' },
        { uri: 'p', type: 'picture', versioncreated: '2016-10-27', headline: 'P', body_text: 'Caption.' },
      ]),
    })
    expect(wrong).toEqual([])
    expect(read.map(({ paragraphs, title, agency }) => [title, agency, ...paragraphs])).toEqual([
      ['Stone', 'Example Press', 'Third.'],
      ['N', null, 'Second.'],
    ])
    expect(skipped).toEqual([
      'b.xml: is version 2 of "x", of which there is a version 3',
      'b.xml (item 2): was withdrawn by its agency later',
      'c.xml: was withdrawn by its agency',
      'd.nitf: was withdrawn by its agency',
      'e.json: is version 1 of "n", of which there is a version 2',
      'e.json (item 3): is of type "picture": it has no text to read',
    ])
  })
})

describe('NewsML-G2 and ninjs', () => {
  test('text whose lines were broken by hand is read by paragraphs', async () => {
    const wire =
      '<p>(Adds detail)\n\n    WESTGATE, Oct 26 (Example Press) - Finance minister Mary\nStone said on Tuesday that no town would be worse\noff.\n    Tom Reed did not\nagree.\n    \n (Reporting by Ann Writer; Editing by Bob Editor)</p>'
    const { read } = await readThem({ 'a.xml': item('x', 1, wire) })
    expect(read).toMatchObject([
      {
        paragraphs: [
          '(Adds detail)',
          'WESTGATE, Oct 26 (Example Press) - Finance minister Mary Stone said on Tuesday that no town would be worse off.',
          'Tom Reed did not agree.',
        ],
      },
    ])
  })

  test('the richest body is read once, in ninjs of any version', async () => {
    const plain = 'Mary Stone said no. Tom Reed said yes.'
    const html =
      '<div><h1>Stone</h1><p>Mary Stone said no.</p><p>Tom Reed said <b>yes</b>.</p><figure>Photo: x</figure></div>'
    const { read } = await readThem({
      '1.json': JSON.stringify({
        uri: '1',
        type: 'text',
        versioncreated: '2016-10-26T07:00:00Z',
        headline: 'Stone',
        body_text: plain,
        body_xhtml: html,
        byline: 'By Ann Writer',
      }),
      '2.json': JSON.stringify({
        uri: '2',
        type: 'text',
        firstcreated: '2016-10-26',
        headlines: [{ role: 'seo', value: 'X' }, { value: 'Stone' }],
        bodies: [
          { role: 'main', contenttype: 'text/plain', value: plain },
          { role: 'richtext', contenttype: 'body_xhtml', value: html },
        ],
        by: 'Ann Writer',
      }),
      '3.json': JSON.stringify({
        uri: '3',
        versionCreated: '2016-10-26T07:00:00Z',
        headlines: [{ role: 'main', value: 'Stone' }],
        bodies: [
          { role: 'caption', value: `${plain} And much more than that.` },
          {
            role: 'nitf',
            value: `<nitf><body><body.content><p>Mary Stone said no.</p><p>Tom Reed said yes.</p></body.content></body></nitf>`,
          },
        ],
        by: 'By Ann Writer',
      }),
      '4.json': JSON.stringify({
        uri: '4',
        type: 'composite',
        versioncreated: '2016-10-26T07:00:00Z',
        headline: [
          { name: 'seo', text: 'X' },
          { name: 'main', text: 'Stone' },
        ],
        body: [
          { name: 'xhtml', value: html },
          { name: 'caption', value: `${plain} And much more than that.` },
        ],
        byline: 'Ann Writer',
      }),
      '5.json': JSON.stringify({
        uri: '5',
        type: 'text',
        versioncreated: '2016-10-26T07:00:00Z',
        headline: 'Stone',
        body_text: 'Mary Stone <a href="https://x.example">said</a> no.\n\nTom Reed said <b>yes</b>.',
        byline: 'Ann Writer',
      }),
    })
    expect(read).toHaveLength(5)
    for (const one of read)
      expect(one).toMatchObject({
        ...{ title: 'Stone', publishedAt: '2016-10-26', author: 'Ann Writer' },
        paragraphs: ['Mary Stone said no.', 'Tom Reed said yes.'],
      })
  })
})

describe('parliaments', () => {
  test('ParlaMint: names, parties and house are those of the corpus on that day', async () => {
    const expected = JSON.parse(
      readFileSync(join(SAMPLES, 'parlamint/ParlaMint-XX_2017-09-07-lower.expect.json'), 'utf8'),
    )
    const { articles } = await readAll([join(SAMPLES, 'parlamint', expected.file)])
    expect(articles).toHaveLength(1)
    const [{ info, text = '', utterances = [] } = {}] = articles
    const { title, publishedAt, outlet } = expected
    expect(info).toMatchObject({ title, publishedAt, outlet })
    const speeches = utterances
      .filter(({ role }) => role !== 'interruption')
      .map(({ speaker, role, party, contents }) => ({
        ...{ speaker, role, ...(party && { party }) },
        paragraphs: contents.map(({ start, end }) => text.slice(start, end)),
      }))
    expect(speeches).toMatchObject(
      expected.speeches.map(({ speaker, role, party, paragraphs }: Record<string, unknown>) => ({
        ...{ speaker, role, paragraphs },
        ...(party !== undefined && { party }),
      })),
    )
    expect(utterances.filter(({ role }) => role === 'interruption')).toMatchObject([{ speaker: 'Mary Ann Stone' }])
    for (const words of expected.mustNotHold) expect(text).not.toContain(words)
  })

  test('ParlaMint: words one by one; a corpus is read without its lists, and each sitting once', async () => {
    const ana = await readAll([join(SAMPLES, 'parlamint/2017/ParlaMint-XX_2017-09-07-lower.ana.xml')])
    expect(ana.articles[0]?.text).toBe(
      'Mary Ann Stone (Northern Alliance):\n\nMr Reed’s figures are wrong. I don’t agree.',
    )
    const { articles, errors } = await readAll([`${SAMPLES}/parlamint/**/*.xml`])
    expect(articles.map(({ id }) => id)).toEqual(['ParlaMint-XX_2017-09-07-lower'])
    expect(errors.every((error) => error instanceof Skipped)).toBe(true)
  })

  test('ParlaMint: a sitting without its corpus names whom the clerks name, and says where the names are', async () => {
    const sitting = readFileSync(join(SAMPLES, 'parlamint/2017/ParlaMint-XX_2017-09-07-lower.xml'), 'utf8')
    const { articles } = await readThem({ 'ParlaMint-XX_2017-09-07-lower.xml': sitting })
    expect(articles[0]?.utterances?.map(({ speaker }) => speaker)).toEqual([null, 'Tom Reed', null, null, null])
    expect(articles[0]?.notice).toMatch(/names of its speakers stand in the list of its corpus/)
  })

  test('Hansard: speech by speech, under its headings, of the day that ids tell', async () => {
    const id = 'uk.org.publicwhip/lords/2003-06-26a.1149'
    const { read, articles } = await readThem({
      'x.xml': `<?xml version="1.0"?><publicwhip><major-heading id="${id}.0">Budget</major-heading><speech id="${id}.1" speakername="Baroness Stone" person_id="p"><p pid="1">No town will be worse off. [<i>Interruption.</i>]</p><p>Question put and agreed to.</p></speech><speech id="${id}.2" nospeaker="true"><p>rose—</p></speech><speech id="${id}.3" speakername="Several noble Lords"><p>Oh!</p></speech><speech id="${id}.4" speakername="Lord Reed" speakeroffice="Minister"><p>I agree.</p></speech></publicwhip>`,
    })
    expect(read).toMatchObject([{ title: 'Budget', outlet: 'House of Lords', publishedAt: '2003-06-26' }])
    expect(read[0]?.paragraphs).toEqual([
      ...['Baroness Stone:', 'No town will be worse off.', 'Question put and agreed to.'],
      ...['Several noble Lords:', 'Oh!', 'Lord Reed:', 'I agree.'],
    ])
    expect(articles[0]?.utterances?.map(({ speaker, role }) => [speaker, role])).toEqual([
      ...[
        ['Baroness Stone', undefined],
        [null, undefined],
        ['Lord Reed', 'Minister'],
      ],
    ])
  })

  test('Congressional Record: pages of text; whoever presides, and what is read into it', async () => {
    const { read, articles } = await readThem({
      'CREC.htm': `<html><head><title>Congressional Record, Volume 163 Issue 88 (Monday, May 22, 2017)</title></head>\n<body><pre>\n[Congressional Record Volume 163, Number 88 (Monday, May 22, 2017)]\n[House]\n[Pages H4416-H4417]\nFrom the Congressional Record Online through the Government Publishing Office [<a href="x">www.gpo.gov</a>]\n\n                  FUND TOWN LIBRARIES OF THE\n                            NORTH\n\n  (Ms. STONE asked and was given permission to address the House.)\n  Ms. STONE. Mr. Speaker, no town will be worse \noff. The mayor told me: \`\`We will stay.''\n  I thank Mr. Reed.\n\n[[Page H4417]]\n\nHe asked who pays.\n  The SPEAKER pro tempore (Mr. Orr). The time has expired.\n  The PRESIDING OFFICER. Without objection.\n  Mr. McREED of Texas. I object.\n\n       Be it enacted by the Senate.\n\n                          ____________________\n</pre></body></html>`,
    })
    expect(read).toMatchObject([
      { title: 'FUND TOWN LIBRARIES OF THE NORTH', outlet: 'Congressional Record', publishedAt: '2017-05-22' },
    ])
    expect(read[0]?.paragraphs.slice(0, 3)).toEqual([
      ...['Ms. Stone:', 'Mr. Speaker, no town will be worse off. The mayor told me: “We will stay.”'],
      'I thank Mr. Reed. He asked who pays.',
    ])
    expect(articles[0]?.utterances?.map(({ speaker }) => speaker)).toEqual(['Ms. Stone', 'Mr. Orr', 'Mr. McReed'])
    expect(articles[0]?.text).not.toContain('enacted')
  })
})

describe('XML that is damaged or made to hurt is one line, with the line where it is', () => {
  test.each([
    ['cut off', nitf('<p>Stone said no.</p>').slice(0, 150), /a\.nitf:1: is not well-formed XML/],
    ['nested without end', `<nitf>${'<p>'.repeat(1_000_000)}`, /a\.nitf:1: is nested more than 200 deep/],
    ['a tag without end', `<nitf><p ${'x'.repeat(4_200_000)}`, /a\.nitf:1: has a tag or text without end/],
    ['of no known encoding', '<?xml version="1.0" encoding="x-martian"?><nitf/>', /says that it is in "x-martian"/],
    [
      'not what it says',
      Buffer.from('<?xml version="1.0" encoding="utf-8"?><nitf><p>\u00e9</p></nitf>', 'latin1'),
      /bytes that are not utf-8/,
    ],
    ['without an item', '<nitf.list/>', /has no article of a kind/],
  ])('%s', async (_, content, message) => {
    const { read, wrong } = await readThem({ 'a.nitf': content })
    expect(read).toEqual([])
    expect(wrong).toEqual([expect.stringMatching(message)])
  })
})
