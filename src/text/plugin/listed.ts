import { HONORIFIC } from '../../model/honorifics.ts'
import type { Found, Phrase, Term } from './internals.ts'
import { isCapitalised, withoutPossessive } from './joints.ts'
import { countryEntries, territoryEntries } from './lexicon/countries.ts'
import type { LexiconEntry } from './lexicon/entry.ts'
import { organisationEntries } from './lexicon/organisations.ts'
import { OTHER_NAMES } from './lexicon/others.ts'
import { placeEntries } from './lexicon/places.ts'

/**
 * Names of countries, peoples, bodies and places. They are no words of compromise's own lexicon, since that one knows no
 * letter case: "us" and "turkey" would be countries, "labour" and "who" bodies.
 */

/** A form of the list, word by word; its article is looked for with it ("the States"), but is no part of it. */
interface Row {
  readonly words: readonly string[]
  readonly known: Omit<LexiconEntry, 'form'> & Pick<Phrase, 'hasStop' | 'lead'>
}

function indexByFirstWord(entries: readonly LexiconEntry[]): Map<string, Row[]> {
  const index = new Map<string, Row[]>()
  const forms = new Set<string>()
  for (const { form, ...entry } of entries) {
    if (forms.has(form)) continue
    forms.add(form)
    const words = form.split(/[\s-]+/)
    const row = { words, known: { ...entry, ...(form.endsWith('.') && { hasStop: true }) } }
    const [first = ''] = words
    index.set(first, [...(index.get(first) ?? []), row])
  }
  for (const rows of index.values()) rows.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** Rows by their first word, those of most words first. */
const ROWS = indexByFirstWord([
  ...[...countryEntries(), ...organisationEntries(), ...placeEntries(), ...territoryEntries()],
  ...OTHER_NAMES.map((form): LexiconEntry => ({ form, kind: 'other', key: form, name: form })),
])
const NONE: readonly Row[] = []

/** First words in lower case: only these and capitals are looked up. */
const LOWER_FIRST = new Set([...ROWS.keys()].filter((word) => /^\p{Ll}/u.test(word)))

/**
 * Every listed name in a sentence, left to right, the longest first, none overlapping. Letter case counts, so that "us" and
 * "turkey" are no countries.
 */
export function findListed(terms: readonly Term[]): Found[] {
  const found: Found[] = []
  for (let i = 0; i < terms.length; i++) {
    const one = listedAt(terms, i)
    if (!one) continue
    const { start, end, known } = one
    i = end - 1
    if (known.kind === 'other') continue
    const phrase: Phrase = {
      ...known,
      kind: known.kind,
      size: end - start,
      ...(isInName(terms, one) && { isInName: true }),
    }
    found.push({ phrase, start, end })
  }
  return found
}

interface Listed extends Omit<Found, 'phrase'> {
  readonly known: Row['known']
}

function listedAt(terms: readonly Term[], i: number): Listed | null {
  const text = straight(terms[i]?.text ?? '')
  if (!LOWER_FIRST.has(text) && !/^\p{Lu}/u.test(text)) return null
  const lead = PARTY_AND_PLACE.exec(text)?.[0].length ?? 0
  if (lead > 0) return placeBehindParty(text, lead, i)
  const bare = withoutPossessive(text)
  // "People's Republic" is listed with its apostrophe.
  const first = [text, bare].find((word) => ROWS.has(word)) ?? lookupForm(text)
  for (const { words, known } of ROWS.get(first) ?? ROWS.get(`${first}.`) ?? NONE) {
    const end = i + words.length
    if (end > terms.length || !words.every((word, k) => isWord(terms[i + k]?.text ?? '', word))) continue
    return { known, start: words[0] === 'the' ? i + 1 : i, end }
  }
  return null
}

/** "R-Fla." behind the name of a member of Congress. */
const PARTY_AND_PLACE = /^[DRI]-(?=\p{Lu})/u

function placeBehindParty(text: string, lead: number, i: number): Listed | null {
  const word = text.slice(lead)
  const row = [...(ROWS.get(`${word}.`) ?? NONE), ...(ROWS.get(word) ?? NONE)].find(
    ({ words, known }) => words.length === 1 && known.kind === 'place',
  )
  return row ? { known: { ...row.known, lead }, start: i, end: i + 1 } : null
}

/** Datelines are in capitals: "WASHINGTON" is looked up as "Washington". Acronyms stay as they are. */
function lookupForm(text: string): string {
  const word = withoutPossessive(text)
  return /^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word
}

const straight = (text: string): string => text.replaceAll('’', "'")

/** The tagger leaves the full stop of an abbreviation outside the word. */
function isWord(text: string, word: string): boolean {
  if (straight(text) === word) return true
  const form = lookupForm(text)
  return form === word || `${form}.` === word
}

const IS_HONORIFIC = new RegExp(`^(?:${HONORIFIC})$`)

/** "Mr Jordan", "Michael Jordan". */
const isPersonal = ({ text, tags }: Term): boolean =>
  IS_HONORIFIC.test(text) || (tags.has('FirstName') && /^\p{Lu}/u.test(text))

/** "Jordan" in "Michael Jordan" and "London" in "London Breed" are parts of a person's name. */
function isInName(terms: readonly Term[], { start, end, known }: Listed): boolean {
  const [before, first, after] = [terms[start - 1], terms[start], terms[end]]
  if (before && isPersonal(before) && isBlank(before, first)) return true
  if (!isCapitalised(after) || !isBlank(terms[end - 1], after)) return false
  if (first?.tags.has('FirstName')) return true
  const isOneWord = end - start === 1 && first?.text === withoutPossessive(first?.text ?? '')
  return isOneWord && known.kind === 'country' && after?.tags.has('LastName') === true
}

const isBlank = (term: Term | undefined, next: Term | undefined): boolean => term?.post === ' ' && next?.pre === ''
