import { expect, test } from 'vitest'
import { noteHolder } from '../../../src/resolve/offices/described-holders.ts'
import { castArticle } from '../../../src/resolve/resolve.ts'
import { documentOf } from '../../text/document.ts'
import { readMarks } from '../marked.ts'

/** "name, held by whom" of all offices, once the words behind the first full stop mean the first person named. */
function held(marked: string): string[] {
  const { text, given } = readMarks(marked)
  const mentions = given.names.map((name) => ({ ...name, kind: 'name' as const }))
  const { cast } = castArticle(documentOf(text), mentions)
  const start = text.indexOf('. ') + 2
  const span = { start, end: text.indexOf(' left', start) }
  const person = cast.members().find(({ type }) => type === 'PERSON')
  noteHolder(cast, span, text.slice(span.start, span.end), person ? [person] : [])
  const { entities } = cast.finish()
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? ''
  return entities.flatMap(({ type, name, holders = [], former = [] }) =>
    type === 'OFFICE'
      ? [[name, ...holders.map((id) => `${former.includes(id) ? 'once ' : ''}${nameOf(id)}`)].join(', ')]
      : [],
  )
}

test.each<[string, string[]]>([
  ['[Ann Stone|PERSON] slept. The [mayor|OFFICE] left.', ['mayor, Ann Stone']],
  ['[Ann Stone|PERSON] slept. The former [mayor|OFFICE] left.', ['mayor, once Ann Stone']],
  ['[Ann Stone|PERSON] slept. The [GOP|ORG] [nominee|OFFICE] left.', ['nominee, Ann Stone']],
  [
    '[Ann Stone|PERSON] slept. The former [first lady|OFFICE] and U.S. [senator|OFFICE] left.',
    ['first lady, once Ann Stone', 'senator, once Ann Stone'],
  ],
  // A seat has many holders, a post one.
  [
    '[Ann Stone|PERSON] met [Senator|OFFICE] [Max Orr|PERSON]. The [senator|OFFICE] left.',
    ['senator, Max Orr, Ann Stone'],
  ],
  ['[Ann Stone|PERSON] met [Mayor|OFFICE] [Max Orr|PERSON]. The [mayor|OFFICE] left.', ['mayor, Max Orr']],
  // No office of this person, or not one now.
  ['[Ann Stone|PERSON] slept. A [mayor|OFFICE] left.', ['mayor']],
  ['[Ann Stone|PERSON] slept. The then [mayor|OFFICE] left.', ['mayor']],
  ['[Ann Stone|PERSON] slept. The [mayor|OFFICE]’s brother left.', ['mayor']],
  ['[Ann Stone|PERSON] slept. The [president|OFFICE]’s [adviser|OFFICE] left.', ['president', "president's adviser"]],
])('%s', (marked, expected) => {
  expect(held(marked)).toEqual(expected)
})
