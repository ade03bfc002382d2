import type { Document } from '../model/document.ts'
import type { EntityType, Mention } from '../model/entity.ts'
import { printed } from '../model/printed.ts'
import type { CapitalRun } from './capitals.ts'
import { NameTypes } from './name-types.ts'
import { nameRuns, partOf } from './runs.ts'

/** Most words of a name that is looked for inside a headline. */
const LONGEST = 8

/**
 * Names of persons, bodies and places by their capitals, with the article itself as evidence; `taken` tokens are left
 * out. Names that a lexicon knows come out too where they are part of a longer one ("New York Times").
 */
export function findNames(document: Document, taken: (token: number) => boolean): Mention[] {
  const types = new NameTypes(document)
  const runs = nameRuns(document, taken)
  const sure = new Map<string, EntityType>()
  // What is clear first, so that a bare "Trump" is who "President Trump" is; then single words by majority.
  const strong = new Map<CapitalRun, EntityType | null>()
  for (const run of runs.filter(isStrong)) {
    const type = run.weak ? null : types.of(run)
    strong.set(run, type)
    if (type) learn(document, run, type, sure)
  }
  const single = runs.filter((run) => !isStrong(run) && !run.weak)
  for (const [name, type] of majority(document, types, single)) if (!sure.has(name)) sure.set(name, type)
  for (const name of firstWordsOfBodies(document, strong)) if (!sure.has(name)) sure.set(name, 'ORG')
  return runs.flatMap((run) => {
    const type = strong.get(run) ?? (run.weak ? undefined : sure.get(textOf(document, run)))
    return type ? [toMention(document, run, type)] : knownInside(document, run, sure)
  })
}

const isStrong = (run: CapitalRun): boolean => run.titled || run.endToken - run.firstToken > 1

/** A name as it is looked up; in capitals, as in transcripts, it is the same name. */
const textOf = ({ article }: Document, { start, end }: CapitalRun): string =>
  printed(article.text.slice(start, end)).replace(
    /\p{Lu}{4,}/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  )

/** A name once seen clearly tells what its later, shorter uses are: a surname, a first name. */
function learn(document: Document, run: CapitalRun, type: EntityType, sure: Map<string, EntityType>): void {
  sure.set(textOf(document, run), type)
  if (type !== 'PERSON' || run.endToken - run.firstToken < 2) return
  for (const token of document.tokens.slice(run.firstToken, run.endToken)) {
    const name = token.text.replace(/[’']s?$/, '')
    if (name.length > 2 && !sure.has(name)) sure.set(name, 'PERSON')
  }
}

/** "Norvane" for "Norvane Ports": bodies are named by their first word, where that is nobody's and no place's name. */
const firstWordsOfBodies = ({ tokens }: Document, types: ReadonlyMap<CapitalRun, EntityType | null>): string[] =>
  [...types].flatMap(([{ firstToken, endToken, weak }, type]) => {
    const first = tokens[firstToken]
    const isOwn = first && first.tags.size <= 2 && /^\p{Lu}\p{Ll}{3,}$/u.test(first.text)
    return type === 'ORG' && !weak && endToken - firstToken > 1 && isOwn ? [first.text] : []
  })

/** For each single word the type that most of its places speak for. */
function majority(document: Document, types: NameTypes, runs: readonly CapitalRun[]): Map<string, EntityType> {
  const votes = new Map<string, Map<EntityType, number>>()
  for (const run of runs) {
    const token = document.tokens[run.firstToken]
    const type = token ? types.ofWord(run, token) : null
    if (!type) continue
    const name = textOf(document, run)
    const ballot = votes.get(name) ?? new Map<EntityType, number>()
    votes.set(name, ballot.set(type, (ballot.get(type) ?? 0) + 1))
  }
  const winner = (ballot: Map<EntityType, number>): EntityType =>
    [...ballot].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
  return new Map([...votes].map(([name, ballot]) => [name, winner(ballot)]))
}

/** Lower-case words behind a name that make it a body's: "the Trump administration". */
const BODY_BEHIND = /^ (?:administration|campaign|government|family|foundation|camp|transition team)(?![\p{L}-])/u

function toMention(document: Document, run: CapitalRun, type: EntityType): Mention {
  const behind = BODY_BEHIND.exec(document.article.text.slice(run.end, run.end + 24))
  if (behind) return { start: run.start, end: run.end + behind[0].length, type: 'ORG', kind: 'name' }
  return { start: run.start, end: run.end, type, kind: 'name' }
}

/** In a headline, or at the head of a sentence, only names that the article gives elsewhere are believed. */
function knownInside(document: Document, run: CapitalRun, sure: ReadonlyMap<string, EntityType>): Mention[] {
  const found: Mention[] = []
  for (let first = run.firstToken; first < run.endToken; first++) {
    for (let end = Math.min(run.endToken, first + LONGEST); end > first; end--) {
      const part = partOf(document, run, first, end)
      const type = sure.get(textOf(document, part))
      if (!type) continue
      found.push(toMention(document, part, type))
      first = end - 1
      break
    }
  }
  return found
}
