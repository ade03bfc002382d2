import { MS_A_DAY } from '../model/day.ts'
import { grouped } from '../model/grouped.ts'
import type { Cluster, Occurrence } from './cluster.ts'
import { compareNames } from './names/compare.ts'
import { type PersonName, personName } from './names/person-name.ts'
import data from './public-ids.json' with { type: 'json' }
import { YEARS } from './weights.ts'

/** Somebody whom a public list knows. */
interface Listed {
  readonly wikidata: string
  readonly names: readonly PersonName[]
  readonly born: number
  /** The posts that somebody held, each with the first day of the first time. */
  readonly posts: ReadonlyMap<string, string>
}

const surname = ({ sounds }: PersonName): string => sounds.at(-1) ?? ''

let listed: ReadonlyMap<string, readonly Listed[]> | undefined

/**
 * Members of the United States' Congress and presidents, by their surnames: `packaging/public-ids.mjs` makes the list. Its names are
 * taken apart when somebody is first looked up, which most commands never do.
 */
const listedBySurname = (): ReadonlyMap<string, readonly Listed[]> =>
  (listed ??= grouped(
    data.people.map(({ wikidata, names, born, posts }): Listed => {
      const held = Object.entries(posts)
      return { wikidata, names: names.map((name) => personName(name)), born, posts: new Map(held) }
    }),
    ({ names }) => new Set(names.map(surname)),
  ))

/** What titles and offices say of somebody's post: "Sen.", "House speaker", "president-elect of the United States". */
const TITLES: Readonly<Record<string, RegExp>> = {
  senator: /\bsenator\b|\b(?:majority|minority) (?:leader|whip)\b/,
  representative: /\b(?:representative|congress(?:wo)?man|speaker)\b|\b(?:majority|minority) (?:leader|whip)\b/,
  president: /(?<!\bvice )\bpresident\b/,
  'vice president': /\bvice president\b/,
}

/**
 * The address under which Wikidata knows a person: of whom a full name and the post of the time are told that a public list has
 * together, and of one only. Nobody is looked up by name alone, since most names have many bearers.
 */
export function sameAsOf({ traits, members }: Cluster): string | undefined {
  const names = [...(traits?.names.values() ?? [])]
  const found = new Set(
    names.flatMap((name) =>
      (listedBySurname().get(surname(name)) ?? []).filter(
        (one) => isOne(name, one) && members.some((member) => tells(member, one)),
      ),
    ),
  )
  const [only] = found
  if (only === undefined || found.size > 1 || members.some(({ facts }) => isOfOtherAge(facts?.born, only))) return
  return `https://www.wikidata.org/entity/${only.wikidata}`
}

/** One who has no plain name in the list is told by the middle name only: "George Bush" may be either president. */
function isOne(name: PersonName, { names }: Listed): boolean {
  const isPlain = names.some(({ words }) => words.length === 2)
  return names.some((one) => {
    const likeness = compareNames(one, name)
    if (likeness?.surname !== 'same' || !['same', 'short', 'initial'].includes(likeness.first)) return false
    return isPlain || likeness.middle !== 'missing'
  })
}

/** Whether an article calls somebody by a post that the listed one had held by then. */
const tells = ({ facts, sketch }: Occurrence, { posts }: Listed): boolean =>
  [...posts].some(
    ([post, since]) =>
      sketch.day !== null &&
      sketch.day >= Date.parse(since) / MS_A_DAY &&
      facts?.titles.some((title) => TITLES[post]?.test(title)),
  )

const isOfOtherAge = (born: number | null | undefined, listed: Listed): boolean =>
  typeof born === 'number' && Math.abs(born - listed.born) > YEARS
