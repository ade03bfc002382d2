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
