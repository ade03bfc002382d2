/** Records that are made up with a fixed seed, to try identity and growth on: each is about a few of many persons, bodies, offices and events. */
import { randomNumbers } from './random.mjs'

const FIRST =
  'James William Robert Mary Elizabeth Michael Vladimir Sergei Mohammed Anna Katherine Thomas Edward Susan Joseph Daniel Ruth Omar Lena Hugh'.split(
    ' ',
  )
const SHORT = {
  James: 'Jim',
  William: 'Bill',
  Robert: 'Bob',
  Elizabeth: 'Liz',
  Michael: 'Mike',
  Katherine: 'Kate',
  Thomas: 'Tom',
  Edward: 'Ted',
  Susan: 'Sue',
  Joseph: 'Joe',
  Daniel: 'Dan',
  Sergei: 'Sergey',
  Mohammed: 'Muhammad',
}
const SYLLABLES = 'ba dor mel ka ven tor lin sha ro pe gal min hus ter wel ost bran cal ford ley'.split(' ')
const BODIES = 'Trust Works Council Foods Bank Union Institute Agency'.split(' ')
const COUNTRIES = 'GB US FR DE RU BR IN KE JP UA'.split(' ')

/** A number below `most`, small ones oftener: who is spoken of follows Zipf's law. */
const zipf = (random, most) => Math.min(most - 1, Math.floor(most ** random() - 1))

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * Few are much spoken of and many hardly, by full names, surnames, short forms, initials and slips. Each entity has besides, as
 * `truth`, who it is, if that can be known.
 *
 * @param {number} count
 */
export function* madeRecords(count) {
  const random = randomNumbers(42)
  const below = (most) => Math.floor(random() * most)
  const pick = (list) => list[below(list.length)]
  const surname = () => capital(Array.from({ length: 2 + below(2) }, () => pick(SYLLABLES)).join(''))
  const surnames = Array.from({ length: 50 + count / 4 }, surname)
  const persons = Array.from({ length: 20 + count }, (_, number) => ({
    number,
    first: pick(FIRST),
    last: pick(surnames),
    middle: pick('ABCDEFGH'.split('')),
  }))
  const bodies = Array.from({ length: 20 + count / 5 }, (_, number) => ({
    number,
    name: `${surname()} ${surname()} ${pick(BODIES)}`,
  }))
  for (let at = 0; at < count; at += 1) {
    // Who is spoken of together: a few matters at a time.
    const matter = zipf(random, Math.max(1, count / 10))
    const near = (list) => list[(zipf(random, list.length) + 7 * matter) % list.length]
    const entities = []
    const add = (entity, truth) => entities.push({ id: `e${entities.length}`, aliases: [], ...entity, truth })
    const country = COUNTRIES[matter % COUNTRIES.length]
    add({ type: 'COUNTRY', name: country, iso: country }, country)
    for (const person of new Set(Array.from({ length: 8 }, () => near(persons))))
      add({ type: 'PERSON', name: nameOf(person, random()), aliases: [person.last] }, `p${person.number}`)
    for (const body of new Set(Array.from({ length: 4 }, () => near(bodies)))) {
      const letters = body.name.replace(/[^A-Z]/g, '')
      const isShort = random() < 0.2
      add(
        { type: 'ORG', name: isShort ? letters : body.name, aliases: !isShort && random() < 0.5 ? [letters] : [] },
        `b${body.number}`,
      )
    }
    add(
      { type: 'OFFICE', name: 'president', ...(random() < 0.6 ? { of: 'e0' } : {}), holders: ['e1'] },
      `president ${country}`,
    )
    add(
      {
        type: 'EVENT',
        name: random() < 0.5 ? 'the summit' : `the ${country} deal`,
        participants: random() < 0.5 ? ['e0'] : [],
      },
      null,
    )
    const day = new Date(Date.UTC(2020, 0, 1 + below(1500))).toISOString().slice(0, 10)
    const text = `${entities.map(({ name }) => name).join(', ')}.`
    let start = 0
    const mentions = entities.map(({ id, type, name }) => {
      const mention = { start, end: start + name.length, type, entity: id, proper: true }
      start += name.length + 2
      return mention
    })
    yield {
      schema: 2,
      id: `a${at}`,
      maker: 'bench',
      article: { ...NOTHING, outlet: `Paper ${below(50)}`, publishedAt: day },
      text,
      entities,
      mentions,
      statements: [],
    }
  }
}

const NOTHING = { url: null, title: null, agency: null, file: null, line: null }

function nameOf({ first, last, middle }, chance) {
  if (chance < 0.6) return `${first} ${last}`
  if (chance < 0.75) return last
  if (chance < 0.82) return `${first} ${middle}. ${last}`
  if (chance < 0.9) return `${SHORT[first] ?? first} ${last}`
  if (chance < 0.95) return `${first.charAt(0)}. ${last}`
  return `${first} ${last.slice(0, 2)}${last.slice(3)}`
}
