import { agreements } from '../decisions/agreement.ts'
import type { PlacedDecision } from '../decisions/decision.ts'

/** How far people agree on what several of them decided, a line for each two and kind; none where they judged nothing together. */
export const agreementLines = (decisions: readonly PlacedDecision[]): string[] =>
  agreements(decisions).map(({ judges: [one, other], about, items, agreed, kappa }) => {
    const measure = kappa === null ? 'kappa says nothing, since there is one answer only' : `kappa ${kappa.toFixed(2)}`
    return `${one} and ${other} agree in ${agreed} of ${items} (${about}): ${measure}`
  })
