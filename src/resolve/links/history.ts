import { contains, type Span } from '../../model/span.ts'
import type { Attribution } from '../../model/statement.ts'
import type { Member } from '../cast/cast.ts'
import type { Expression } from './expression.ts'

/** A statement, and who makes it. */
export interface Turn {
  readonly statement: Attribution
  readonly members: readonly Member[]
  /** By what words the article says who makes it. */
  readonly by: Expression
  readonly end: number
}

/** Whether words speak of somebody new. */
const isIndefinite = (words: string): boolean => /^(?:an?|one|another|two|three|some|several|many) /i.test(words)

/** Who has spoken in an article so far, and whom its expressions meant. */
export class History {
  /** In order of the text. */
  readonly turns: Turn[] = []
  private readonly byNoun = new Map<string, readonly Member[]>()
  /** Nouns of those whom the article quotes and does not name, and where it has last done so. */
  private readonly unnamed = new Map<string, number>()
  private readonly counts = new Map<Member, number>()
  private asked: { readonly span: Span; readonly turns: number; readonly found: Turn | undefined } | undefined

  note(by: Expression, members: readonly Member[]): void {
    const { statement, kind, noun, words } = by
    if (kind === 'words' && members.length > 0) this.byNoun.set(noun, members)
    if (!statement) return
    const end = Math.max(0, ...[...statement.sources, ...statement.cues, ...statement.contents].map((one) => one.end))
    this.turns.push({ statement, members, by, end })
    if (members.length === 0 && isIndefinite(words)) this.unnamed.set(noun, end)
    else if (members.length > 0) this.unnamed.delete(noun)
    for (const member of members) this.counts.set(member, this.timesSpoken(member) + 1)
  }

  timesSpoken(member: Member): number {
    return this.counts.get(member) ?? 0
  }

  /** Whom the same noun meant last: "the company". */
  meantBy(noun: string): readonly Member[] {
    return this.byNoun.get(noun) ?? []
  }

  /** Behind what said by somebody unnamed who is called by a noun: "one dealer", and then "the dealer". */
  unnamedUntil(noun: string): number | undefined {
    return this.unnamed.get(noun)
  }

  /** The statement before, if any. */
  get last(): Turn | undefined {
    return this.turns.at(-1)
  }

  /** The last statement with words of somebody's own: a quotation that goes on is the same speaker's. */
  get running(): Turn | undefined {
    return this.turns.findLast(({ statement }) => statement.form !== 'indirect')
  }

  /** The last statement that somebody known has made. */
  get known(): Turn | undefined {
    return this.turns.findLast(({ members }) => members.length > 0)
  }

  /** Those who spoke together last. */
  get together(): readonly Member[] {
    return this.turns.findLast(({ members }) => members.length > 1)?.members ?? []
  }

  /** The innermost statement within whose content a span lies: of one expression it is asked for each candidate. */
  around(span: Span): Turn | undefined {
    if (this.asked?.span !== span || this.asked.turns !== this.turns.length) {
      const found = this.turns.findLast(({ statement }) =>
        statement.contents.some((content) => contains(content, span)),
      )
      this.asked = { span, turns: this.turns.length, found }
    }
    return this.asked.found
  }
}
