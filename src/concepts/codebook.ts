import { wordsAt } from '../graph/words.ts'
import { type Codebook, type Concept, conceptSlug, type OnConcept } from '../model/concept.ts'
import type { ArticleRecord, RecordStatement } from '../model/record.ts'
import { heardIn, type Likeness, likenessOf, targetOf } from './likeness.ts'

/** Learned by `training/concepts.mjs`; `docs/concepts.md` says from what. */
const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  'meaning.all': 1.03,
  'meaning.nearest': 3.7,
  'meaning.words': 1.63,
  'meaning.around': 1.52,
  'company.all': -1.28,
  'company.nearest': 1.56,
  'company.words': 4.7,
  'company.around': 3.05,
  shared: -0.41,
  sharedAround: 2.71,
}
const BIAS = -8.76

/** From which score on a statement is on a concept: where precision and recall are about even. */
const LEAST_SCORE = 0.3

/** How likely it is that what is like a concept so far is on it, 0 to 1. */
function scoreOf(likeness: Likeness): number {
  let sum = BIAS
  for (const name of Object.keys(WEIGHTS) as (keyof Likeness)[]) sum += WEIGHTS[name] * likeness[name]
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}

/**
 * How a statement is like each concept, in their order.
 *
 * @public for `training/concepts.mjs`
 */
export function likenesses(
  concepts: readonly Concept[],
): (record: ArticleRecord, statement: RecordStatement) => Likeness[] {
  const targets = concepts.map(targetOf)
  return ({ text }, { content }) => {
    const [said, around] = [heardIn(wordsAt(text, content)), heardIn(paragraphOf(text, content))]
    return targets.map((target) => likenessOf(said, around, target))
  }
}

/**
 * Decides on which concepts statements are. Each statement and each concept is judged by itself, so that no other article and
 * no other concept changes what is found.
 */
export function codebookOf(concepts: readonly Concept[]): Codebook {
  const likenessesOf = likenesses(concepts)
  return {
    concepts,
    on: (record, statement) => {
      const scores = likenessesOf(record, statement).map(scoreOf)
      return concepts
        .map((concept, i): OnConcept => ({ concept, score: scores[i] ?? 0, by: 'machine' }))
        .filter(({ score }) => score >= LEAST_SCORE)
        .sort((a, b) => b.score - a.score)
    },
  }
}

/** The same, with what people decided: that counts, whatever the machine says. */
export const withDecided = (
  { concepts, on }: Codebook,
  decided: (record: string, statement: string) => ReadonlyMap<string, boolean>,
): Codebook => ({
  concepts,
  on: (record, statement) => {
    const rulings = decided(record.id, statement.id)
    if (rulings.size === 0) return on(record, statement)
    const yes = concepts.filter(({ name }) => rulings.get(conceptSlug(name)))
    const rest = on(record, statement).filter(({ concept }) => !rulings.has(conceptSlug(concept.name)))
    return [...yes.map((concept): OnConcept => ({ concept, score: 1, by: 'decision' })), ...rest]
  },
})

/** The paragraph or paragraphs of what is said. */
function paragraphOf(text: string, content: RecordStatement['content']): string {
  const start = Math.min(...content.map(([from]) => from))
  const end = Math.max(...content.map(([, to]) => to))
  const stop = text.indexOf('\n', end)
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, stop < 0 ? undefined : stop)
}
