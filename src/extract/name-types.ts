import type { Document, Token } from '../model/document.ts'
import type { EntityType } from '../model/entity.ts'
import { bare } from './capital-words.ts'
import type { CapitalRun } from './capitals.ts'
import { CUE_VERBS } from './cue-verbs.ts'
import { LAW_HEADS, PLACE_HEADS } from './name-words.ts'
import { hasOrgHead } from './runs.ts'

/** Prepositions that places stand behind, and seldom people. */
const WHERE = new Set(['in', 'near', 'at', 'outside', 'across'])

const NOT_NAMES = ['Verb', 'Adjective', 'Value', 'Plural', 'Uncountable', 'Gerund']

/** Tells what kind of thing a run names, as far as its own words, its neighbours and the article tell. */
export class NameTypes {
  private readonly document: Document
  private readonly alone: ReadonlySet<string>

  constructor(document: Document) {
    this.document = document
    this.alone = wordsUsedAlone(document.tokens)
  }

  of(run: CapitalRun): EntityType | null {
    const tokens = this.document.tokens.slice(run.firstToken, run.endToken)
    const last = tokens.at(-1)
    const [first] = tokens
    if (!first || !last) return null
    if (LAW_HEADS.has(bare(last.normal))) return null
    if (hasOrgHead(tokens) && (tokens.length > 1 || run.titled)) return 'ORG'
    if (run.titled) return 'PERSON'
    if (PLACE_HEADS.has(bare(last.normal)) && tokens.length > 1) return 'PLACE'
    return tokens.length > 1 ? this.ofRow(run, tokens) : this.ofWord(run, first)
  }

  private ofRow(run: CapitalRun, tokens: readonly Token[]): EntityType | null {
    const [first] = tokens
    const last = tokens.at(-1)
    if (first?.tags.has('FirstName') || /^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(first?.text ?? '')) return 'PERSON'
    if (tokens.every((token) => /^[\p{Lu}\d&]+$/u.test(bare(token.text)))) return 'ORG'
    if (has(tokens, 'Place') && !has(tokens, 'Person')) return 'PLACE'
    const before = this.wordBefore(run)
    if (before === 'the') return 'ORG'
    if (WHERE.has(before) && !has(tokens, 'Person')) return 'PLACE'
    if (tokens.length > 3 || !tokens.every((token) => /^\p{Lu}[\p{L}.’'-]+$/u.test(token.text))) return 'ORG'
    if (this.speaks(run) || this.alone.has(bare(last?.text ?? ''))) return 'PERSON'
    // Made of words of the dictionary ("Pell Grants", "Ground Zero"), with nothing that says "person".
    const isOrdinary = NOT_NAMES.some((tag) => has(tokens, tag)) || last?.tags.has('FirstName')
    return isOrdinary ? null : 'PERSON'
  }

  /** A single word, by itself. */
  ofWord(run: CapitalRun, token: Token): EntityType | null {
    const word = bare(token.text)
    if (/^\p{Lu}{2,6}$/u.test(word)) return 'ORG'
    if (word.length < 3) return null
    if (/^(?:Mc|Mac|O’|O'|D’|D')\p{Lu}/u.test(word)) return 'PERSON'
    if (token.tags.has('Place')) return 'PLACE'
    if (token.tags.has('Organization') || token.tags.has('SportsTeam')) return 'ORG'
    if (token.tags.has('FirstName') || token.tags.has('LastName') || token.tags.has('Person')) return 'PERSON'
    const before = this.wordBefore(run)
    if (WHERE.has(before)) return 'PLACE'
    if (before === 'the' || token.tags.has('Verb') || token.tags.has('Adjective') || token.tags.has('Demonym'))
      return null
    if (/\p{Lu}/u.test(word.slice(1))) return 'ORG'
    return this.speaks(run) ? 'PERSON' : null
  }

  /** Whether a verb of speech stands beside a run: whoever speaks is a person, or a body that the lists know. */
  private speaks({ firstToken, endToken }: CapitalRun): boolean {
    const { tokens, article } = this.document
    const isCue = (i: number): boolean => CUE_VERBS.has(tokens[i]?.normal ?? '')
    // "the MP for Saltmere, warned": a comma ends the phrase that a place stands in.
    const isBeside = article.text.charAt(tokens[endToken - 1]?.end ?? 0) !== ','
    // "said Ellery" is inverted, "asked Norvane" has an object.
    const isInverted = /^(?:said|says|added|adds)$/.test(tokens[firstToken - 1]?.normal ?? '')
    return (isCue(endToken) && isBeside) || isInverted
  }

  private wordBefore(run: CapitalRun): string {
    return this.document.tokens[run.firstToken - 1]?.normal ?? ''
  }
}

const has = (tokens: readonly Token[], tag: string): boolean => tokens.some((token) => token.tags.has(tag))

/** Words that also stand alone in the article, not behind a capital, as surnames do. */
const wordsUsedAlone = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter((_, i) => !/^\p{Lu}/u.test(tokens[i - 1]?.text ?? '')).map((token) => bare(token.text)))
