import type { LexiconMatch, Token } from '../../model/document.ts'
import { countryEntries, territoryEntries } from './countries.ts'
import type { LexiconEntry } from './entry.ts'
import { organisationEntries } from './organisations.ts'
import { placeEntries } from './places.ts'

const wordsOf = (form: string): string[] => form.split(/[\s-]+/)

function indexByFirstWord(entries: readonly LexiconEntry[]): Map<string, { words: string[]; entry: LexiconEntry }[]> {
  const index = new Map<string, { words: string[]; entry: LexiconEntry }[]>()
  for (const entry of entries) {
    const words = wordsOf(entry.form)
    const first = words[0] ?? ''
    const siblings = index.get(first) ?? []
    if (!siblings.some((sibling) => sibling.entry.form === entry.form)) siblings.push({ words, entry })
    index.set(first, siblings)
  }
  for (const siblings of index.values()) siblings.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** Entries by their first word, those of most words first. */
const ENTRIES = indexByFirstWord([
  ...countryEntries(),
  ...organisationEntries(),
  ...placeEntries(),
  ...territoryEntries(),
])

/** A word without its possessive ending: "Britain’s" → "Britain". */
const withoutPossessive = (word: string): string => word.replace(/[’']s?$/, '')

/**
 * Every lexicon form in a row of tokens, left to right, the longest first, none overlapping. Letter case counts, so that
 * "us" and "turkey" are no countries. The span leaves out a possessive ending.
 */
export function matchLexicon(tokens: readonly Token[], text: string): LexiconMatch[] {
  const matches: LexiconMatch[] = []
  for (let i = 0; i < tokens.length; i++) {
    const match = matchAt(tokens, text, i)
    if (!match) continue
    matches.push(match)
    i = match.endToken - 1
  }
  return matches
}

function matchAt(tokens: readonly Token[], text: string, i: number): LexiconMatch | null {
  const first = tokens[i]
  if (!first) return null
  const party = PARTY_AND_PLACE.exec(first.text)?.[0].length ?? 0
  if (party > 0) return placeBehindParty(first, party, text, i)
  for (const { words, entry } of ENTRIES.get(lookupForm(first)) ?? ENTRIES.get(`${lookupForm(first)}.`) ?? []) {
    const endToken = i + words.length
    const last = tokens[endToken - 1]
    if (!last || last.sentence !== first.sentence) continue
    if (!words.every((word, k) => isWord(tokens[i + k], word))) continue
    const bare = last.start + withoutPossessive(last.text).length
    // The tagger leaves the full stop of an abbreviation outside the word: "Fla." is a name with its full stop.
    const end = entry.form.endsWith('.') && text.charAt(bare) === '.' ? bare + 1 : bare
    // An article is looked for with the name ("the States"), but is no part of it.
    const start = words[0] === 'the' ? (tokens[i + 1]?.start ?? first.start) : first.start
    const { form: _, ...known } = entry
    return { start, end, ...known, firstToken: i, endToken }
  }
  return null
}

/** "R-Fla." behind the name of a member of Congress. */
const PARTY_AND_PLACE = /^[DRI]-(?=\p{Lu})/u

function placeBehindParty(token: Token, party: number, text: string, i: number): LexiconMatch | null {
  const word = token.text.slice(party)
  const found = [...(ENTRIES.get(`${word}.`) ?? []), ...(ENTRIES.get(word) ?? [])].find(
    ({ words, entry }) => words.length === 1 && entry.kind === 'place',
  )
  if (!found) return null
  const { form, ...known } = found.entry
  const end = form.endsWith('.') && text.charAt(token.end) === '.' ? token.end + 1 : token.end
  return { start: token.start + party, end, ...known, firstToken: i, endToken: i + 1 }
}

/** Datelines are in capitals: "WASHINGTON" is looked up as "Washington". Acronyms stay as they are. */
function lookupForm(token: Token): string {
  const word = withoutPossessive(token.text)
  return /^\p{Lu}{5,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word
}

const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.text === word || [word, word.replace(/\.$/, '')].includes(lookupForm(token)))
