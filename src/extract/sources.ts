import type { Document, Token } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { words } from './words.ts'

/** A run of tokens that names who says something. */
export interface Source extends Span {
  readonly firstToken: number
  readonly endToken: number
}

/** Pronouns that are a source by themselves. */
const PRONOUNS = words('he she they we i it you who which that one others some many both')
/** Words that end a noun phrase, read from its head to the left. */
const BOUNDARIES = words(`
  that but while when as because if although though whereas since before after so then yet or nor than where how why
  what whether until unless is are was were be been has have had will would could should may might must did does do
  meanwhile however instead also again once later earlier just not never only still already even`)
const ADVERBS = words(
  'also later then again once repeatedly recently previously earlier now still often even just only too has have had',
)
/** Prepositions that tie two nouns into one phrase: "a spokesman for the mayor". */
const LINKS = words('of for at from in with on to')
/** Words that make a noun of what follows: "the transport minister". */
const DETERMINERS = words('a an the his her its their our')
/** Words between a cue and a source that comes after it. */
const LEAD_IN = words('a an the his her its their one another some several many two three')

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text)
const isVerb = (token: Token): boolean => token.tags.has('Verb') && !isCapital(token) && !token.tags.has('Noun')

/** Reads a document for noun phrases beside a cue. */
export class SourceFinder {
  private readonly tokens: readonly Token[]
  private readonly text: string
  private readonly blocked: (token: Token) => boolean

  /** `blocked` tokens (those inside speech) never belong to a source. */
  constructor(document: Document, blocked: (token: Token) => boolean) {
    this.tokens = document.tokens
    this.text = document.prose
    this.blocked = blocked
  }

  /** The noun phrase that ends before token `at`: a cue's subject, with its apposition ("Healey, the minister,"). */
  before(at: number): Source | null {
    let end = at
    while (ADVERBS.has(this.tokens[end - 1]?.normal ?? '') || this.isAdverb(end - 1)) end--
    const last = this.tokens[end - 1]
    if (!last || !this.isHere(end - 1, at)) return null
    if (this.gapAfter(end - 1).includes(',')) return this.withApposition(end, at)
    const first = this.phraseStart(end, at)
    return first < end ? this.source(first, end) : null
  }

  /** The noun phrase that begins at token `at`, with its apposition: after an inverted cue ("said Ms Ellery, the MP,"). */
  after(at: number): Source | null {
    const phrase = this.phraseAt(at)
    return phrase && this.source(at, this.appositionEnd(phrase.endToken))
  }

  /** The noun phrase that begins at token `at`, without what explains it. */
  phraseAt(at: number): Source | null {
    const head = this.tokens[at]
    if (!head || this.blocked(head)) return null
    if (PRONOUNS.has(head.normal)) return this.source(at, at + 1)
    if (!isCapital(head) && !LEAD_IN.has(head.normal) && !head.tags.has('Noun')) return null
    let end = at + 1
    while (this.continuesPhrase(end)) end++
    return this.source(at, end)
  }

  private source(firstToken: number, endToken: number): Source {
    const start = this.tokens[firstToken]?.start ?? 0
    const end = this.tokens[endToken - 1]?.end ?? start
    return { firstToken, endToken, start, end: end + this.closingBracket(start, end) }
  }

  /** Length of what closes a bracket that the span opens: "Gwen Moore (D-Wis.)". */
  private closingBracket(start: number, end: number): number {
    const words = this.text.slice(start, end)
    const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')')
    return isOpen ? (/^\.?\)/.exec(this.text.slice(end, end + 2))?.[0].length ?? 0) : 0
  }

  /** Whether token `i` is in the sentence of `at`, and is the article's own words. */
  private isHere(i: number, at: number): boolean {
    const token = this.tokens[i]
    return token !== undefined && token.sentence === this.tokens[at]?.sentence && !this.blocked(token)
  }

  private isAdverb(i: number): boolean {
    const token = this.tokens[i]
    return token !== undefined && /ly$/.test(token.normal) && token.tags.has('Adverb') && !isCapital(token)
  }

  /** What stands between token `i` and the next one. */
  private gapAfter(i: number): string {
    const next = this.tokens[i + 1]
    return next ? this.text.slice(this.tokens[i]?.end, next.start) : ''
  }

  /** First token of the noun phrase that ends before `end`. */
  private phraseStart(end: number, at: number): number {
    if (PRONOUNS.has(this.tokens[end - 1]?.normal ?? '')) return end - 1
    let first = end
    while (first > 0 && this.isHere(first - 1, at) && this.belongs(first - 1, first, end)) first--
    while (first < end && this.isLoose(first)) first++
    return first
  }

  private belongs(i: number, first: number, end: number): boolean {
    const token = this.tokens[i]
    if (!token || BOUNDARIES.has(token.normal)) return false
    if (first < end && /[,:;—–"“”!?]|\.{2,}|--|\s-\s/.test(this.gapAfter(i))) return false
    if (token.normal === 'and') return first < end && this.joinsNames(i)
    if (LINKS.has(token.normal)) return first < end && this.isNounAt(i - 1)
    if (PRONOUNS.has(token.normal)) return false
    return !isVerb(token) || first === end || DETERMINERS.has(this.tokens[i - 1]?.normal ?? '')
  }

  private isNounAt(i: number): boolean {
    const token = this.tokens[i]
    return token !== undefined && !BOUNDARIES.has(token.normal) && (token.tags.has('Noun') || isCapital(token))
  }

  /** "Lowe and trade representative Orr": both sides of "and" are names or titles, not clauses. */
  private joinsNames(and: number): boolean {
    const left = this.tokens[and - 1]
    return left !== undefined && (isCapital(left) || left.tags.has('Plural')) && !isVerb(left)
  }

  /** Leading words that cannot begin a noun phrase: a preposition, a conjunction left over. */
  private isLoose(i: number): boolean {
    const token = this.tokens[i]
    return token !== undefined && (LINKS.has(token.normal) || token.normal === 'and' || token.normal === 'by')
  }

  /** "…, the Republican attorney general of Oklahoma, said": back over the commas to the phrase they explain. */
  private withApposition(end: number, at: number): Source | null {
    for (let i = end - 2; i >= 0 && this.isHere(i, at) && end - i < 25; i--) {
      if (!this.gapAfter(i).includes(',')) continue
      const first = this.phraseStart(i + 1, at)
      const head = this.tokens[i]
      if (first < i + 1 && head && (isCapital(head) || head.tags.has('Noun'))) return this.source(first, end)
    }
    return null
  }

  private continuesPhrase(i: number): boolean {
    const token = this.tokens[i]
    const previous = this.tokens[i - 1]
    if (!token || !previous || token.sentence !== previous.sentence || this.blocked(token)) return false
    if (BOUNDARIES.has(token.normal) || /[^\s.’'-]/.test(this.gapAfter(i - 1))) return false
    if (PRONOUNS.has(token.normal) || CLAUSE_OPENERS.has(token.normal)) return false
    if (LINKS.has(token.normal))
      return token.normal === 'of' || token.normal === 'for' || token.normal === 'at' || token.normal === 'from'
    if (token.normal === 'and') return isCapital(previous) && isCapital(this.tokens[i + 1] ?? previous)
    return isCapital(token) || !isVerb(token)
  }

  /** After "said Tom Reid" takes in ", the party's chairman," up to its closing comma or the sentence's end. */
  private appositionEnd(end: number): number {
    if (!this.gapAfter(end - 1).startsWith(',')) return end
    const opener = this.tokens[end]
    if (!opener || !APPOSITION_OPENERS.has(opener.normal)) return end
    let i = end
    while (this.tokens[i]?.sentence === opener.sentence && i - end < 20) {
      const gap = this.gapAfter(i)
      i++
      // A full stop inside a sentence is that of an abbreviation.
      if (/[,;:“"—–]/.test(gap) || this.tokens[i]?.sentence !== opener.sentence) return i
    }
    return end
  }
}

const CLAUSE_OPENERS = words('in on during last this next today yesterday tomorrow to by after before about')
const APPOSITION_OPENERS = words('the a an one who whose chief head president director former founder professor chair')
