import type { Document, Token } from '../../model/document.ts'
import { kindsOfExamples } from '../../model/examples.ts'
import { singular } from '../../model/number.ts'
import { firstWhere } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import type { Cast, Member } from '../cast/cast.ts'
import { WORK } from './works.ts'

/** How far from a name, in words, something is said of its bearer. */
const NEAR = 7

/** What an article calls somebody: "Westline, the port company" is a company, "a Gallup poll" makes Gallup's a poll. */
export class KnownWords {
  private readonly words = new Map<Member, Map<string, number>>()
  private readonly owned = new Map<Member, Set<string>>()

  constructor(document: Document, cast: Cast) {
    const named = cast.all().filter(({ mention }) => mention.kind === 'name')
    const examples = kindsOfExamples(
      document.article.text,
      named.map(({ mention }) => mention),
    )
    for (const { member, mention } of named) {
      for (const word of [...beside(document, mention), ...appositionTo(document, mention)]) this.note(member, word)
      const owned = ownedBy(document, mention)
      if (owned !== undefined) this.owned.set(member, (this.owned.get(member) ?? new Set()).add(owned))
      const noun = examples.get(mention)
      if (noun !== undefined) this.note(member, { noun, closeness: 1 })
    }
  }

  /** How closely one of some nouns goes with somebody: 1 where it stands beside the name, less further off, 0 where never. */
  closeness(member: Member, nouns: readonly string[]): number {
    const words = this.words.get(member)
    return words ? nouns.reduce((most, noun) => Math.max(most, words.get(noun) ?? 0), 0) : 0
  }

  /** Whether what a noun means is told as somebody's: "Orr's agent". */
  owns(member: Member, noun: string): boolean {
    return this.owned.get(member)?.has(noun) === true
  }

  /** Whom a noun stands right beside. */
  calledBy(noun: string): Member[] {
    return [...this.words].filter(([, words]) => words.get(noun) === 1).map(([member]) => member)
  }

  /** The nouns that stand so close to a name of somebody's. */
  nounsOf(member: Member, closeness: number): string[] {
    return [...(this.words.get(member) ?? [])].filter(([, close]) => close >= closeness).map(([noun]) => noun)
  }

  private note(member: Member, { noun, closeness }: Beside): void {
    const known = this.words.get(member) ?? new Map<string, number>()
    known.set(noun, Math.max(closeness, known.get(noun) ?? 0))
    this.words.set(member, known)
  }
}

interface Beside {
  readonly noun: string
  readonly closeness: number
}

/** The noun behind "Orr’s", its adjectives left out. */
function ownedBy({ article, tokens }: Document, { end }: Span): string | undefined {
  if (!isOwner(article.text, end)) return undefined
  const behind = firstWhere(tokens, (token) => token.start >= end + 2)
  return tokens
    .slice(behind, behind + 3)
    .map(({ normal, tags }) => (tags.has('Adjective') ? undefined : singular(normal)))
    .find((noun) => noun !== undefined)
}

const isOwner = (text: string, end: number): boolean => /^[’']s?(?!\p{L})/u.test(text.slice(end, end + 3))

/** The nouns before and behind a name, up to a verb, another name or the end of the sentence. */
function* beside({ article, tokens }: Document, { start, end }: Span): Generator<Beside> {
  const first = firstWhere(tokens, (token) => token.end > start)
  const behind = firstWhere(tokens, (token) => token.start >= end)
  const sentence = tokens[first]?.sentence
  for (const [from, step] of [
    [first - 1, -1],
    [behind, 1],
  ] as const)
    for (let far = 0; far < NEAR; far++) {
      const token = tokens[from + far * step]
      if (!token || token.sentence !== sentence || isClauseEnd(token)) break
      const isFirst = tokens[from + far * step - 1]?.sentence !== sentence
      // "Orr's agent" is not Orr, but his report speaks for him.
      const isOther = step > 0 && isOwner(article.text, end) && !WORK.test(` ${token.normal}`)
      if ((isFirst || /^\p{Ll}/u.test(token.text)) && !token.tags.has('Adjective') && !isOther)
        yield { noun: singular(token.normal), closeness: 1 / (1 + far / 2) }
    }
}

/** Behind a name what its bearer is: "Hollin Foods, the biscuit maker,". */
const APPOSITION =
  /^(?: \([^()]{1,30}\))?, (?:the|an?) (?:[\p{L}-]+ ){0,4}?(\p{Ll}[\p{Ll}-]+)(?=[,.;]| (?:of|for|in|at|from|with|who|which|that)\b)/u

function appositionTo({ article }: Document, { end }: Span): Beside[] {
  const noun = APPOSITION.exec(article.text.slice(end, end + 100))?.[1]
  return noun === undefined ? [] : [{ noun: singular(noun), closeness: 1 }]
}

/** Verbs behind which stands what somebody issues: "the BBC issued a statement". */
const ISSUES = /^(?:issued|published|released|wrote|posted|filed)$/

const isClauseEnd = ({ tags, normal }: Token): boolean =>
  (tags.has('PastTense') && !ISSUES.test(normal)) ||
  tags.has('PresentTense') ||
  tags.has('Modal') ||
  tags.has('Pronoun')
