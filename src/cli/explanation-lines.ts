import type { ExplainedCandidate, Explanation } from '../pipeline.ts'
import { FEATURE_WORDS } from './feature-words.ts'
import { safeText } from './safe-text.ts'

/** Who is less likely than this is only named. */
const LEAST_SHOWN = 0.01
const NOBODY = 'nobody who is named'

/** Whom an expression means and why, then everybody else who was weighed: what speaks for and against each, or bars it. */
export function explanationLines(explanation: Explanation): string[] {
  const { meant, confidence, candidates, nobody } = explanation
  const free = candidates.filter(({ barred }) => barred === null)
  const shared = sharedBy(candidates)
  const rows = [
    ...free.map((one) => ({ probability: one.probability, line: `${nameOf(one)}${featuresOf(one, shared)}` })),
    ...(nobody === null ? [] : [{ probability: nobody, line: NOBODY }]),
  ].sort((a, b) => b.probability - a.probability)
  const unlikely = free.filter(({ probability }) => probability < LEAST_SHOWN)
  return [
    `${asked(explanation)}: ${namesOf(meant) || NOBODY}, ${decimals(confidence)}, ${reason(explanation)}`,
    ...rows
      .filter(({ probability }) => probability >= LEAST_SHOWN)
      .map(({ probability, line }) => `  ${decimals(probability)}  ${line}`),
    ...(unlikely.length > 0 ? [`  less  ${unlikely.map(nameOf).join('; ')}`] : []),
    ...candidates.filter(({ barred }) => barred !== null).map((one) => `  never ${nameOf(one)}: ${one.barred}`),
  ].map(safeText)
}

const asked = ({ words, statement }: Explanation): string =>
  words === '' ? 'No source is named' : `${statement === null ? 'Pronoun' : 'Source'} "${words}"`

const reason = ({ why, candidates }: Explanation): string =>
  ({
    named: 'since the words are the name',
    open: 'since an interview does not name who asks, nor this one who answers',
    holder: 'who alone is called so, of that age, or in such an office',
    office: 'the office itself, since none of its holders is likelier than nobody',
    ranked: candidates.length === 0 ? 'since nobody is in reach' : 'by rank',
  })[why]

const namesOf = (entities: ExplainedCandidate['entities']): string => entities.map(({ name }) => name).join(' and ')

const nameOf = ({ entities }: ExplainedCandidate): string => namesOf(entities)

/** The features in which a candidate is not like all others. */
function featuresOf({ features }: ExplainedCandidate, shared: (feature: string) => boolean): string {
  const words = Object.entries(features)
    .filter(([feature]) => !shared(feature))
    .map(([feature, value]) => `${FEATURE_WORDS[feature] ?? feature}${value === 1 ? '' : ` ${decimals(value)}`}`)
  return words.length === 0 ? '' : `: ${words.join('; ')}`
}

/** Whether a feature tells no candidate from another. */
const sharedBy =
  (candidates: readonly ExplainedCandidate[]) =>
  (feature: string): boolean =>
    candidates.length > 1 && new Set(candidates.map(({ features }) => features[feature] ?? 0)).size === 1

const decimals = (number: number): string => number.toFixed(2)
