import { expect, test } from 'vitest'
import { otherLanguage } from '../../src/ingest/language.ts'
import { Reading } from '../../src/ingest/reading.ts'
import { folderOf } from './folder.ts'

const ENGLISH =
  'The finance minister said on Tuesday that the government would not go back on its plans for pensions, in spite of the protests ' +
  'that have been held in several towns of the country. The opposition called the plans unjust, and asked for an early vote. '
const FRENCH =
  'Le ministre des Finances a déclaré mardi que le gouvernement ne reculerait pas sur la réforme des retraites, malgré les manifestations ' +
  'qui se poursuivent dans plusieurs villes du pays. « Nous avons entendu la colère, mais nous devons avancer », a-t-il dit aux députés. '

test.each<[string, string, string | null]>([
  ['English', ENGLISH, null],
  ['French', FRENCH, 'French'],
  [
    'German',
    'Der Finanzminister hat am Dienstag erklärt, dass die Regierung an ihren Plänen für die Renten festhalten werde, obwohl in ' +
      'mehreren Städten des Landes weiter protestiert wird. „Wir haben die Menschen gehört, aber wir müssen weitergehen“, sagte er.',
    'German',
  ],
  [
    'Russian',
    'Министр финансов заявил во вторник, что правительство не откажется от пенсионной реформы, несмотря на протесты в городах.',
    'Russian',
  ],
  [
    'English that quotes French at length',
    `${ENGLISH}${FRENCH}${FRENCH}The minister left it at that, he said, and went.`,
    null,
  ],
  ['French above its English text', `${FRENCH}\n\n${ENGLISH}${ENGLISH}`, null],
  [
    'French with an English quotation',
    `${FRENCH.repeat(2)}“We have heard the anger of the people,” a-t-il ajouté. ${FRENCH}`,
    'French',
  ],
  ['few words', 'Le gouvernement ne reculera pas, dit le ministre.', null],
  [
    'results',
    'Arsenal 2 Chelsea 1 (Saka 12, Odegaard 44; Palmer 90). Everton 0 Fulham 3 (Son 5, 33, Foden 71). Brentford 1 Leeds 1 (Salah 9; ' +
      'Isak 55). Villa 0 Wolves 2 (Mbeumo 20, Wissa 87). Hull 4 Stoke 1 (Moore 1, Maddison 25, Richards 40, Hughes 88; Jimenez 60).',
    null,
  ],
  ['nothing', '', null],
])('%s', async (_, text, language) => expect(await otherLanguage(text)).toBe(language))

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

test('what is not English is skipped and listed, or kept with its language', async () => {
  const folder = folderOf({ 'a.txt': ENGLISH, 'b.txt': FRENCH })
  const read = async (language: 'en' | 'any'): Promise<unknown[]> =>
    collect((await Reading.open([folder], { language })).articles())
  expect(await read('en')).toMatchObject([
    { text: ENGLISH },
    { reason: 'another language', problem: 'is in French, and only English is read: --language any keeps it' },
  ])
  expect(await read('any')).toMatchObject([{ text: ENGLISH }, { info: { properties: { language: 'French' } } }])
})
