import { expect, test } from 'vitest'
import { documentOf } from './document.ts'

const countriesOf = (text: string): string[] =>
  documentOf(text).lexicon.flatMap(({ kind, key }) => (kind === 'country' || kind === 'demonym' ? key : []))

test.each<[string, ...string[]]>([
  ['Congo will wait, and the Congolese army too.', 'CD', 'CD'],
  ['Ministers in Brazzaville said Congo would wait. Congolese voters did.', 'CG', 'CG'],
  ['The Republic of Congo and the Democratic Republic of Congo met. The Congolese waited.', 'CG', 'CD', 'CD'],
  ['Brazzaville lies opposite Kinshasa. Congo waited.', 'CD'],
  ['Dominican players won.', 'DO'],
  ['Officials in Roseau spoke for Dominica, and Dominican voters heard them.', 'DM', 'DM'],
  ['Korean officials met.', 'KR'],
  ['In Pyongyang, Korean officials met.', 'KP'],
  ['Georgia voted, and Georgians in Atlanta slept.'],
  ['Georgia and its Georgian songs.', 'GE'],
  ['In Tbilisi Georgia voted, and Georgians slept.', 'GE', 'GE'],
  ['Guinea and Guinea-Bissau met; Papua New Guinea did not. She keeps a guinea pig.', 'GN', 'GW', 'PG'],
  ['Niger and Nigeria met. North Korea did not, nor did South Korea.', 'NE', 'NG', 'KP', 'KR'],
])('%s', (text, ...keys) => expect(countriesOf(text)).toEqual(keys))

const partiesOf = (text: string): string[] =>
  documentOf(text).lexicon.flatMap(({ kind, name }) => (kind === 'organisation' ? name : []))

test.each<[string, ...string[]]>([
  ['The Republicans will wait.', 'Republican Party'],
  ['The Republicans will not join Le Pen, say those near the Élysée.', 'Les Républicains'],
  ['The Republicans cheered Le Pen in Washington.', 'Republican Party'],
  [
    'Democrats lost to Salvini, and the Democratic Party wept.',
    'Democratic Party of Italy',
    'Democratic Party of Italy',
  ],
  ['In Seoul the Democratic Party waited.', 'Democratic Party of Korea'],
  ['In Seoul the US Democratic Party has friends.', 'Democratic Party'],
  ['The Conservatives rose in Ottawa.', 'Conservative Party of Canada'],
  ['The Conservatives rose in the UK as those of Ottawa did.', 'Conservative Party'],
  ['Labour has Wellington behind it.', 'New Zealand Labour Party'],
  ['The Labour Party sits in Oslo.', 'Norwegian Labour Party'],
  ['Labour wants to keep the Taoiseach.', 'Irish Labour Party'],
  ['Labour met the Taoiseach in Westminster.', 'Labour Party'],
  ['Congress lost to the BJP.', 'Indian National Congress', 'Bharatiya Janata Party'],
  ['Congress in Washington heard of the BJP.', 'Congress', 'Bharatiya Janata Party'],
])('%s', (text, ...names) => expect(partiesOf(text)).toEqual(names))
