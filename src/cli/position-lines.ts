import { viewOf } from '../graph/statements.ts'
import { rounded, type Told } from '../model/told.ts'
import type { Contradiction, Party } from '../positions/contradiction.ts'
import { type Change, type Position, surest } from '../positions/positions.ts'
import type { Run } from '../positions/runs.ts'
import type { LoadedBuild, PlacedStatement } from './loaded-build.ts'
import { safeText } from './safe-text.ts'
import { colors } from './terminal.ts'

/** What `positions` prints: each with the words that show it and where they stand, or as a JSON line. */
export class PositionLines {
  readonly #build: LoadedBuild
  readonly #isJson: boolean

  constructor(build: LoadedBuild, isJson: boolean) {
    this.#build = build
    this.#isJson = isJson
  }

  position({ actor, on, runs, statements, changes }: Position): string {
    if (this.#isJson)
      return JSON.stringify({
        ...{ type: 'position', actor: this.#node(actor), on: this.#node(on), statements, changes: changes.length },
        runs: runs.map(({ side, firstOn, lastOn, trust, stands }) => ({
          ...{ side, firstOn, lastOn, trust: rounded(trust), statements: stands.map(({ told }) => this.#placed(told)) },
        })),
      })
    const left = statements - runs.reduce((sum, { stands }) => sum + stands.length, 0)
    return [
      this.#heading(actor, on, runs.map(({ side }) => side).join(', then ') || 'nothing that is sure'),
      ...runs.flatMap((run) => this.#runLines(run)),
      ...(left > 0 ? [colors.dim(`  ${counted(left)} without a day, or too doubtful`)] : []),
    ].join('\n')
  }

  change({ actor, on }: Position, { before, after, days, trust }: Change): string {
    if (this.#isJson)
      return JSON.stringify({
        ...{ type: 'change', actor: this.#node(actor), on: this.#node(on), days, trust: rounded(trust) },
        before: { side: before.side, ...this.#placed(before.told) },
        after: { side: after.side, ...this.#placed(after.told) },
      })
    return [
      this.#heading(actor, on, `${before.side}, then ${after.side}`),
      ...[before, after].flatMap((stand) => this.#quoteLines(stand.side, stand)),
      colors.dim(`  ${passed(days)} between the two, and what they speak of may have changed: read both.`),
    ].join('\n')
  }

  contradiction({ kind, on, parties, days, trust, isExchange }: Contradiction): string {
    if (this.#isJson)
      return JSON.stringify({
        ...{ type: 'contradiction', kind, on: this.#node(on), days, trust: rounded(trust), isExchange },
        parties: parties.map(({ actor, told, ...more }) => ({
          actor: this.#node(actor),
          ...('side' in more ? { side: more.side } : {}),
          ...this.#placed(told),
        })),
      })
    const [one, other] = parties.map(({ actor }) => this.#label(actor))
    const matter = kind === 'claim' ? 'one says what the other denies' : `on ${this.#label(on)}`
    return [
      `${colors.bold(safeText(`${one} and ${other}`))}${safeText(`, ${matter}`)}`,
      ...parties.flatMap((party) => this.#quoteLines(`${this.#label(party.actor)}${sideOf(party)}`, party)),
      colors.dim(`  ${passed(days)} between the two${isExchange ? '; one speaks of the other' : ''}: read both.`),
    ].join('\n')
  }

  #runLines({ side, firstOn, lastOn, stands, trust }: Run): string[] {
    const when = firstOn === lastOn ? firstOn : `${firstOn} to ${lastOn}`
    const [, ...lines] = this.#quoteLines('', surest(stands))
    return [`  ${side}  ${colors.dim(`${when}, ${counted(stands.length)}, trust ${trust.toFixed(2)}`)}`, ...lines]
  }

  /** Three lines: who or which side and when; what is said; where it stands. */
  #quoteLines(heading: string, { told, ...more }: Party): string[] {
    const { cue, text, place, article, trust: said } = this.#placed(told)
    // Of a stand how sure its side is as well.
    const trust = 'trust' in more ? Number(more.trust) : said
    const source = [place, article.outlet, `trust ${trust.toFixed(2)}`].filter(Boolean).join(' · ')
    return [
      `  ${safeText(heading)}  ${colors.dim(told.day ?? '')}`,
      `    ${safeText(`${cue}${cue === '' ? '' : ': '}${text}`.replace(/\s+/g, ' '))}`,
      `    ${colors.dim(safeText(source))}`,
    ]
  }

  #heading(actor: string, on: string, words: string): string {
    return `${colors.bold(safeText(`${this.#label(actor)} on ${this.#label(on)}`))}: ${words}`
  }

  #placed({ id }: Told): PlacedStatement {
    return this.#build.placed(viewOf(this.#build.graph, id))
  }

  #label(id: string): string {
    return this.#build.graph.getNodeAttribute(id, 'label')
  }

  #node(id: string): { readonly id: string; readonly kind: string; readonly label: string } {
    const { kind, label } = this.#build.graph.getNodeAttributes(id)
    return { id, kind, label }
  }
}

const sideOf = (party: Party): string => ('side' in party ? ` (${String(party.side)})` : '')

const counted = (count: number): string => `${count} statement${count === 1 ? '' : 's'}`
const passed = (days: number): string =>
  days === 0 ? 'Less than a day passed' : `${days} day${days === 1 ? '' : 's'} passed`
