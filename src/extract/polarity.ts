import type { Polarity } from '../model/statement.ts'
import { CUE_VERBS } from './cue-verbs.ts'

/** What stands before the verb of speech in its clause, up to the cue's end, when it is denied that something was said. */
const NEGATED =
  /(?:\b(?:not|never|nobody|neither|nor|without|no one|cannot|failed to|fails to|failing to|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|stopped short of|hesitat(?:ed|es) to)|n['’]t)\s+(?:\p{L}+\s+){0,2}$/iu

/** What makes of it something that may be said, should be said, or is only asked about. */
const HYPOTHETICAL =
  /(?:\b(?:if|would|could|should|might|may|whether|unless|expected to|likely to|going to|able to|asked to|urged to|wants? to|must|will|shall|plans? to|poised to|set to)|['’]ll)\s+(?:(?:\p{L}+['’]s|\p{L}+)\s+){0,2}$/iu

/** A verb that is itself the denial; what is not said then begins the content: "refused | to criticise the plan". */
const REFUSAL = /\b(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|fail(?:ed|s|ing))$/iu

/** Characters before a cue that are looked at. */
const REACH = 40

/**
 * Whether a statement was made, is said not to have been made ("refused to say"), or is only thought of ("would say").
 *
 * @param before the text of the sentence before the cue
 * @param cue the words of the cue, which often hold the "not" themselves
 * @param content what is said
 */
export function polarityOf(before: string, cue: string, content: string): Polarity {
  const verb = /\p{L}+\P{L}*$/u.exec(cue)?.index ?? 0
  const lead = `${before} ${cue.slice(0, verb)}`.slice(-REACH)
  const isRefused = REFUSAL.test(cue) && CUE_VERBS.has(/^to (\p{Ll}+)/u.exec(content)?.[1] ?? '')
  if (NEGATED.test(lead) || isRefused) return 'negated'
  return HYPOTHETICAL.test(lead) ? 'hypothetical' : 'asserted'
}
