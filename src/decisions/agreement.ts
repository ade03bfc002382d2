import { conceptSlug } from '../model/concept.ts'
import { grouped } from '../model/grouped.ts'
import type { Decision, EntityRef, PlacedDecision } from './decision.ts'

/** How far two people decide alike on what both decided. */
export interface Agreement {
  /** The two: their files, or where all is in one file, who decided. */
  readonly judges: readonly [string, string]
  /** What is compared: "same or different", "who speaks"… */
  readonly about: string
  /** How many items both judged. */
  readonly items: number
  readonly agreed: number
  /**
   * Cohen's kappa: 1 where they always agree, 0 where no more than by chance. `null` where chance alone would make them agree
   * always: both say one and the same of everything.
   */
  readonly kappa: number | null
}

/** What a decision is about, as one item with others, and what it says of that. */
interface Judgement {
  readonly about: string
  readonly item: string
  readonly label: string
}

const keyOf = ({ id, name, article }: EntityRef): string => `${name?.toLowerCase() ?? id} in ${article ?? 'all'}`
const keysOf = (refs: readonly EntityRef[]): string => refs.map(keyOf).sort().join(' & ')

function judgementOf(decision: Decision): Judgement | null {
  switch (decision.kind) {
    case 'same':
    case 'different':
      return { about: 'same or different', item: keysOf(decision.entities), label: decision.kind }
    case 'rename':
      return { about: 'name', item: keyOf(decision.entity), label: decision.name }
    case 'retype':
      return { about: 'type', item: keyOf(decision.entity), label: decision.type }
    case 'drop':
      return { about: 'type', item: keyOf(decision.entity), label: 'none' }
    case 'of':
      return { about: 'owner', item: keyOf(decision.entity), label: decision.owner ? keyOf(decision.owner) : 'nobody' }
    case 'speaker':
      return { about: 'who speaks', item: itemOf(decision), label: keysOf(decision.speakers) || 'nobody' }
    case 'about':
      return { about: 'about whom', item: itemOf(decision), label: keysOf(decision.about) || 'nobody' }
    case 'polarity':
      return { about: 'polarity', item: itemOf(decision), label: decision.polarity }
    case 'concept':
      return {
        about: 'concept',
        item: `${itemOf(decision)} ${conceptSlug(decision.concept)}`,
        label: decision.on ? 'on it' : 'not on it',
      }
    case 'not-a-statement':
      return { about: 'polarity', item: itemOf(decision), label: 'no statement' }
    default:
      return null
  }
}

const itemOf = ({ statement }: Extract<Decision, { statement: unknown }>): string =>
  JSON.stringify([statement.article, statement.words.replace(/\s+/g, ' ')])

/** How far people agree, two by two, on what both of them decided; the last of each two is of all together. */
export function agreements(decisions: readonly PlacedDecision[]): Agreement[] {
  const isOneFile = new Set(decisions.map(({ file }) => file)).size < 2
  const byJudge = grouped(decisions, ({ file, decision }) => [isOneFile ? decision.by : file])
  const judged = [...byJudge].map(([judge, theirs]) => ({ judge, labels: labelsOf(theirs) }))
  return judged.flatMap((one, i) =>
    judged.slice(i + 1).flatMap((other) => {
      const both = [...one.labels].flatMap(([key, { about, label }]) => {
        const theirs = other.labels.get(key)
        return theirs === undefined ? [] : [{ about, pair: [label, theirs.label] as const }]
      })
      const groups = [...grouped(both, ({ about }) => [about])]
      const all = groups.length > 1 ? [...groups, ['all', both] as const] : groups
      return all.map(([about, items]) => ({
        judges: [one.judge, other.judge] as const,
        about,
        ...kappaOf(items.map(({ pair }) => pair)),
      }))
    }),
  )
}

function labelsOf(decisions: readonly PlacedDecision[]): Map<string, Judgement> {
  const labels = new Map<string, Judgement>()
  for (const { decision } of decisions) {
    const judgement = judgementOf(decision)
    if (judgement !== null) labels.set(`${judgement.about} ${judgement.item}`, judgement)
  }
  return labels
}

/** Cohen's kappa of pairs of labels. */
export function kappaOf(pairs: readonly (readonly [string, string])[]): Pick<Agreement, 'items' | 'agreed' | 'kappa'> {
  const items = pairs.length
  const agreed = pairs.filter(([a, b]) => a === b).length
  const share = (label: string, side: 0 | 1): number => pairs.filter((pair) => pair[side] === label).length / items
  const labels = new Set(pairs.flat())
  const chance = [...labels].reduce((sum, label) => sum + share(label, 0) * share(label, 1), 0)
  return { items, agreed, kappa: items === 0 || chance === 1 ? null : (agreed / items - chance) / (1 - chance) }
}
