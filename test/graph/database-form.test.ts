import { expect, test } from 'vitest'
import { databaseForm, indexed, MOST_INDEXED_BYTES } from '../../src/model/database-form.ts'
import { NODE_KINDS } from '../../src/model/schema.ts'

const bytes = (text: string): number => Buffer.byteLength(text)

test.each(['a', 'é', '語', '😀', '\ud83d'])(
  'of a text of %j, whole characters are indexed, as many as may be',
  (sign) => {
    for (const before of ['', 'b', 'bb', 'bbb']) {
      const fitting = before + sign.repeat(Math.floor((MOST_INDEXED_BYTES - before.length) / bytes(sign)))
      expect(indexed(fitting)).toBe(fitting)
      expect(indexed(fitting + sign)).toBe(fitting)
      expect(bytes(indexed(fitting + sign.repeat(9000)))).toBe(bytes(fitting))
    }
  },
)

test('in a database a long name is its beginning, and all of it stands beside', () => {
  const name = 'Ann '.repeat(3000)
  const values = { name, aliases: [name], label: name }
  const form = databaseForm(NODE_KINDS.Person.properties, values)
  expect(form).toEqual({ ...values, name: name.slice(0, MOST_INDEXED_BYTES), fullName: name })
  // A text that is found by its words alone is never cut.
  expect(databaseForm(NODE_KINDS.Claim.properties, { text: name })).toEqual({ text: name })
})
