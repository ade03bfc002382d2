import { isFirstName } from '../model/first-names.ts'
import { grouped } from '../model/grouped.ts'
import type { Evidence } from '../model/identity.ts'
import { skeleton } from '../model/sound.ts'
import type { Cluster } from './cluster.ts'
import { spokenOf } from './company.ts'
import type { Corpus } from './corpus.ts'
import { because, type Candidate } from './join.ts'
import { isSurnameOfTwo, type PersonName, personName } from './names/person-name.ts'
import { commonEvidence, traitsOf } from './person-evidence.ts'

/** Who may be called by a word, and what it is of the full name. */
export interface Bearer {
  readonly cluster: Cluster
  readonly as: 'only surname' | 'only short form' | 'only first name'
}

/** By which words, as they sound, somebody of a full name may be called. */
function callsOf({ sounds, surnames, nickname, isFamilyFirst }: PersonName): [word: string, as: Bearer['as']][] {
  const [first = '', last = ''] = [sounds[0], sounds.at(-1)]
  const given: [string, Bearer['as']][] = [
    [isFamilyFirst ? last : first, 'only first name'],
    [isFamilyFirst ? first : last, 'only surname'],
  ]
  if (surnames.length > 1) given.push([skeleton(surnames.join('')), 'only surname'])
  return nickname === null ? given : [[skeleton(nickname), 'only first name'], ...given]
}

/** Who may be called by each word, as it sounds: by the surname, by what articles call one for short, by the first name. */
export function bearersOf(full: readonly Cluster[]): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>()
  for (const cluster of full) {
    const { names, shorts } = traitsOf(cluster)
    const as = new Map<string, Bearer['as']>()
    const calls = [...names.values()].flatMap(callsOf)
    for (const [word, how] of calls) if (how === 'only first name') as.set(word, how)
    for (const short of shorts) as.set(skeleton(short), 'only short form')
    for (const [word, how] of calls) if (how === 'only surname') as.set(word, how)
    for (const [word, how] of as) {
      const others = bearers.get(word)
      if (others) others.push({ cluster, as: how })
      else bearers.set(word, [{ cluster, as: how }])
    }
  }
  return bearers
}

/** Where so many bear a name, only those are looked at of whom articles of the same days speak. */
const MANY = 20

/** So many times as often as of all who have the same surname is one spoken of who is meant by it, if nothing else tells. */
const BY_FAR = 8

/** Whom so many articles speak of is called by surname in those of other days too. */
const WELL_KNOWN = 8

/** By which word, as it sounds, somebody is called who has no full name. */
const wordOf = (cluster: Cluster): string => personName(cluster.first.entity.name).sounds[0] ?? ''

/** Those of one name that no full name goes with, "Bono": company must tell that they are one. */
export function* loneNamePairs(
  parts: readonly Cluster[],
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  corpus: Corpus,
): Generator<Candidate> {
  const lone = parts.filter((cluster) => !bearers.has(wordOf(cluster)))
  for (const alike of grouped(lone, (cluster) => [wordOf(cluster)]).values()) {
    const isGiven = alike.some(({ first }) => isFirstName(personName(first.entity.name).words[0] ?? ''))
    const as = because(isGiven ? 'only first name' : 'only surname')
    for (const [i, b] of alike.entries())
      for (const a of alike.slice(i + 1, i + 1 + MANY)) {
        if (a.clashes(b)) continue
        yield { a, b, evidence: [as, because('no namesake'), ...commonEvidence(a, b, corpus)], inferred: true }
      }
  }
}

/** Those called by part of a name, each with whoever may be meant. */
export function* partNamePairs(
  parts: readonly Cluster[],
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  corpus: Corpus,
): Generator<Candidate> {
  for (const a of parts) {
    const name = personName(a.first.entity.name)
    const meant = (bearers.get(name.sounds[0] ?? '') ?? []).filter(({ cluster }) => goesWith(name, cluster))
    const rivalry = rivalryOf(meant)
    const days = corpus.daysAround(a.first.sketch)
    for (const bearer of meant) {
      const b = bearer.cluster
      const spoken = spokenOf(b, days)
      if ((meant.length > MANY && spoken.weight === 0) || a.clashes(b)) continue
      const evidence = [
        because(bearer.as),
        ...(isSurnameOfTwo(name) ? [because('particle')] : []),
        ...aloneEvidence(bearer, rivalry, name),
        spoken,
        ...outletEvidence(a, b),
        ...commonEvidence(a, b, corpus),
      ]
      yield { a, b, evidence, inferred: true }
    }
  }
}

/** Whether a word is but the father's name of somebody: King Salman is not Mohammed bin Salman. */
const isFathersOf = ({ words: [word = ''] }: PersonName, cluster: Cluster): boolean =>
  [...traitsOf(cluster).names.values()].every(({ fathers }) => fathers.includes(word))

/**
 * Whether somebody's surname has the particle that is printed with a word, "Van" of "Van Tarn", the Arabic article aside; a
 * father's name alone is nobody else's.
 */
const goesWith = (name: PersonName, cluster: Cluster): boolean =>
  isSurnameOfTwo(name)
    ? /^[ae]l/.test(name.letters) ||
      [...traitsOf(cluster).names.values()].some(({ letters }) => letters.endsWith(name.letters))
    : !isFathersOf(name, cluster)

/** How many bear a name, how many as surname, and how many articles speak of these. */
interface Rivalry {
  readonly all: number
  readonly namesakes: number
  readonly articles: number
}

function rivalryOf(meant: readonly Bearer[]): Rivalry {
  const namesakes = meant.filter(({ as }) => as === 'only surname')
  const articles = namesakes.reduce((sum, { cluster }) => sum + cluster.articles.length, 0)
  return { all: meant.length, namesakes: namesakes.length, articles }
}

/** That nobody else is called so, or hardly anybody. */
function aloneEvidence({ as, cluster: { articles } }: Bearer, rivalry: Rivalry, { words }: PersonName): Evidence[] {
  if (as === 'only short form') return rivalry.all === 1 ? [because('no namesake')] : []
  // "Zorba" is hardly anybody else's first name.
  if (as === 'only first name') return rivalry.all === 1 && !isFirstName(words[0] ?? '') ? [because('no namesake')] : []
  const isOnly = rivalry.namesakes === 1
  if (!isOnly && articles.length < BY_FAR * (rivalry.articles - articles.length)) return []
  return [
    because(isOnly ? 'no namesake' : 'namesakes seldom'),
    ...(articles.length >= WELL_KNOWN ? [because('well known')] : []),
  ]
}

const outletEvidence = (a: Cluster, b: Cluster): Evidence[] =>
  [...traitsOf(a).outlets].some((outlet) => traitsOf(b).outlets.has(outlet)) ? [because('outlet')] : []
