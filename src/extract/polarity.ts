import type { Polarity } from '../model/statement.ts'
import { CUE_VERBS } from './cue-verbs.ts'

/** What may stand between a "not" or a "would" and its verb. */
const BETWEEN = String.raw`(?:(?:(?!only\b)\p{L}+ly|also|now|then|soon|ever|even|later|again|yet|so|far|have|had|be|been|to|want)\s+)*$`

/** What stands before the verb of speech when it is denied that something was said. */
const NEGATED = new RegExp(
  String.raw`(?:\b(?:not|never|nobody|neither|nor|without|no one|cannot|failed to|fails to|failing to|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|stopped short of|hesitat(?:ed|es) to)|n['’]t)\s+${BETWEEN}`,
  'iu',
)

/** What makes of it something that may be said, or should be. */
const HYPOTHETICAL = new RegExp(
  String.raw`(?:\b(?:would|could|should|might|may|must|will|shall|expected to|likely to|going to|able to|asked to|urged to|wants? to|plans? to|poised to|set to)|['’]ll)\s+${BETWEEN}`,
  'iu',
)

/** "If Ellery says": a condition, with its subject. */
const CONDITION = /\b(?:if|whether|unless)\s+(?:[^\s,;:]+\s+){1,4}$/iu

/** A verb that is itself the denial; what is not said then begins the content: "refused | to criticise the plan". */
const REFUSAL = /\b(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|fail(?:ed|s|ing))$/iu

/** Characters before a cue that are looked at. */
const REACH = 60

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
  const refused = (REFUSAL.test(cue) && /^to (\p{Ll}+)/u.exec(content)?.[1]) || ''
  const isRefused = CUE_VERBS.has(refused) || /^(?:comment|elaborate|speak)$/.test(refused)
  if (NEGATED.test(lead) || isRefused) return 'negated'
  return HYPOTHETICAL.test(lead) || CONDITION.test(lead) ? 'hypothetical' : 'asserted'
}
