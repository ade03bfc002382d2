import type { Document } from '../model/document.ts'
import type { EntityType } from '../model/entity.ts'
import type { NameReading } from './encoder/name-reading.ts'
import { placeLength } from './lead-words.ts'

/** Two names in what was taken for one: where the first ends and the second begins in its words, and of what type each is. */
type Parting = readonly [end: number, start: number, first: EntityType, second: EntityType]

const OF_BODY = /^(\p{Lu}\p{Ll}+) of (?:the )?(?=\p{Lu})/u
/** Whoever is of a body stands behind the plain noun that it ends in. */
const BEHIND_BODY = /(?<= \p{Ll}+) ((\p{Lu}[\p{L}’'-]+) (\p{Lu}[\p{L}’'-]+))$/u
/** Who heads a body or a part of it. */
const CHIEF =
  /(?<=\p{Lu}\S*) (?:C[EFIOT]O|chief executive|managing director|director[- ]general|general secretary|chair(?:man|woman)|spokes(?:man|woman|person))$/u
/** "Orr and Pell" are two; the Duke and Duchess of Tarn are called by what they are. */
const PAIR =
  /^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*) (?:and|&) (?!Duchess|Countess|Lady|Queen|Princess)\p{Lu}[\p{L}.’' -]+$/u
/**
 * Chambers, forces and a party that stand before their offices as any body does, and parties whose names are no adjectives:
 * "Labour MP", but "Labour leader".
 */
const BODY_BEFORE =
  /^(?:(?:House|Senate|GOP|Air Force|Navy|Army|Marine Corps|Coast Guard) (?=\p{L})|(?:Labour|SNP|DUP) (?!.*(?:leader|deputy|candidate)s?$)(?=\p{L}))/u

/** Names that the encoder took for one, each by itself. */
export function parted(document: Document, names: readonly NameReading[]): NameReading[] {
  const { text } = document.article
  const persons = names.filter(({ type }) => type === 'PERSON').map(({ start, end }) => text.slice(start, end))
  const surnames = new Set(persons.flatMap((person) => person.split(' ').slice(-1)))
  return names.flatMap((name, i) => {
    const words = text.slice(name.start, name.end)
    const parting =
      name.type === 'ORG' ? bodyParted(words, persons) : name.type === 'OFFICE' ? officeParted(words) : null
    const found =
      parting ??
      pairParted(name, words) ??
      hyphenParted(name, words, surnames) ??
      placeParted(document, names[i - 1], name)
    if (!found) return [name]
    const [end, start, first, second] = found
    return [
      { ...name, end: name.start + end, type: first },
      { ...name, start: name.start + start, type: second },
    ]
  })
}

/** "Ann of Harbour Watch" is Ann Pike, who is of that; "Tarn Rescue team Ann Pike"; "Tarn Ports CFO", "Tarn Ports chairman". */
function bodyParted(words: string, persons: readonly string[]): Parting | null {
  const [lead = '', first = ''] = OF_BODY.exec(words) ?? []
  if (lead && persons.some((person) => person.startsWith(`${first} `)))
    return [first.length, lead.length, 'PERSON', 'ORG']
  const [behind = '', whole = '', , surname = ''] = BEHIND_BODY.exec(words) ?? []
  if (behind && persons.some((person) => person === whole || person === surname))
    return [words.length - behind.length, words.length - whole.length, 'ORG', 'PERSON']
  const chief = CHIEF.exec(words)
  return chief && [chief.index, chief.index + 1, 'ORG', 'OFFICE']
}

/** Two persons with "and" between. */
function pairParted({ type }: NameReading, words: string): Parting | null {
  const first = type === 'PERSON' ? PAIR.exec(words)?.[1] : undefined
  if (first === undefined) return null
  return [first.length, words.indexOf(' ', first.length + 1) + 1, 'PERSON', 'PERSON']
}

/** "Orr-Pell" of an article that has an Orr and a Pell. */
function hyphenParted({ type }: NameReading, words: string, surnames: ReadonlySet<string>): Parting | null {
  const [first = '', second = '', ...more] = words.split('-')
  const areTwo = type === 'PERSON' && more.length === 0 && surnames.has(first) && surnames.has(second)
  return areTwo ? [first.length, first.length + 1, 'PERSON', 'PERSON'] : null
}

/** "House Speaker", "Labour MP". */
function officeParted(words: string): Parting | null {
  const body = BODY_BEFORE.exec(words)?.[0].length
  return body === undefined ? null : [body - 1, body, 'ORG', 'OFFICE']
}

/** "Mayor of" and "Tarn Ann Pike", "Commissioner for" and "Wales Ann Pike": the office is of Tarn. */
function placeParted(document: Document, before: NameReading | undefined, name: NameReading): Parting | null {
  if (name.type !== 'PERSON' || before?.type !== 'OFFICE') return null
  if (!/^ (?:of|for) $/.test(document.article.text.slice(before.end, name.start))) return null
  const length = placeLength(document, name)
  return length > 0 ? [length - 1, length, 'PLACE', 'PERSON'] : null
}
