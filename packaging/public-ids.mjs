/**
 * Writes `src/identity/public-ids.json` from a copy of https://github.com/unitedstates/congress-legislators (CC0):
 * `node packaging/public-ids.mjs FOLDER`, after which a build knows who is in Congress now and who was president.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const POSTS = { sen: 'senator', rep: 'representative', prez: 'president', viceprez: 'vice president' }

/** The first day of each post that somebody held. */
function postsOf(terms) {
  const posts = {}
  for (const { type, start } of terms) posts[POSTS[type]] ??= start
  return posts
}

/** What one is called, the fullest first; "Jr." is often left out. */
function namesOf({ first, middle, nickname, last, suffix, official_full: full }) {
  const called = [full, middle && `${first} ${middle} ${last}`, `${first} ${last}`, nickname && `${nickname} ${last}`]
  return [...new Set(called.filter(Boolean).flatMap((one) => (suffix ? [one, `${one} ${suffix}`] : [one])))]
}

const [folder] = process.argv.slice(2)
const people = ['legislators-current.yaml', 'executive.yaml'].flatMap((file) =>
  parse(readFileSync(join(folder, file), 'utf8')),
)
// "George Bush" may be either of two presidents.
const bearers = new Map()
for (const { id, name } of people)
  for (const one of namesOf(name)) bearers.set(one, (bearers.get(one) ?? new Set()).add(id.bioguide))
const tells = (name) => bearers.get(name).size === 1

const byId = new Map()
for (const { id, name, bio, terms } of people) {
  if (!id.wikidata) continue
  const { names = [], posts = {} } = byId.get(id.wikidata) ?? {}
  byId.set(id.wikidata, {
    names: [...new Set([...names, ...namesOf(name).filter(tells)])],
    born: Number(bio.birthday.slice(0, 4)),
    posts: { ...posts, ...postsOf(terms) },
  })
}
const lines = [...byId].map(([wikidata, facts]) => `    ${JSON.stringify({ wikidata, ...facts })}`)
const header = [
  '"source": "https://github.com/unitedstates/congress-legislators"',
  '"licence": "CC0-1.0"',
  `"people": [\n${lines.join(',\n')}\n  ]`,
]
writeFileSync(
  join(import.meta.dirname, '../src/identity/public-ids.json'),
  `{\n${header.map((line) => `  ${line}`).join(',\n')}\n}\n`,
)
