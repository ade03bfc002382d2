import { withFirstNames } from './first-names.ts'
import { type Found, PHRASES, type Phrase, type Term, type View, type World } from './internals.ts'
import { findListed } from './listed.ts'
import { findPatterns } from './patterns.ts'
import { TAGS, tagOf } from './tags.ts'

/**
 * The plugin's step of compromise's pass: writes on the terms of each sentence what is recognised in them, and tags them.
 * Run again, it forgets what it wrote before.
 */
export function recognise({ docs, world }: View): void {
  for (const terms of docs) {
    for (const term of terms) forget(term)
    withFirstNames(terms, world)
  }
  const listed = docs.map(findListed)
  listed.forEach((found, i) => {
    for (const one of found) write(docs[i] ?? [], one, world)
  })
  findPatterns(docs, listed, world).forEach((found, i) => {
    for (const one of found) write(docs[i] ?? [], one, world)
  })
}

/** Undoes what an earlier run wrote, but for tags that compromise might have given itself. */
function forget(term: Term): void {
  const phrases = term[PHRASES]
  if (!phrases) return
  for (const phrase of phrases) {
    const tag = tagOf(phrase)
    if (tag !== null && tag in TAGS) term.tags.delete(tag)
  }
  term[PHRASES] = undefined
}

function write(sentence: readonly Term[], { phrase, start, end }: Found, world: World): void {
  const terms = sentence.slice(start, end)
  for (const term of terms) term[PHRASES] = [...(term[PHRASES] ?? []), phrase]
  const tag = tagOf(phrase)
  if (tag) world.methods.one.setTag(terms, tag, world, false, 'onrecord')
  const head = terms.at(-1)
  // "strikes" of "the Yemen strikes" is none of the verb.
  if ((tag === 'Event' || tag === 'Office') && (head?.tags.has('Verb') || head?.tags.has('Adjective')))
    world.methods.one.setTag([head], 'Noun', world, false, 'onrecord')
  const title = sentence[start - 1]
  if (phrase.kind === 'titled' && title) world.methods.one.setTag([title], 'Honorific', world, false, 'onrecord')
}

/** The phrases of a sentence that are whole, in order of their first terms: each a run of terms that hold it. */
export function phrasesIn(terms: readonly Pick<Term, typeof PHRASES>[]): Found[] {
  const found: { phrase: Phrase; start: number; end: number }[] = []
  terms.forEach((term, i) => {
    for (const phrase of term[PHRASES] ?? []) {
      const open = found.findLast((one) => one.phrase === phrase && one.end === i)
      if (open) open.end = i + 1
      else found.push({ phrase, start: i, end: i + 1 })
    }
  })
  return found.filter(({ phrase, start, end }) => end - start === phrase.size)
}
