import type { Polarity } from '../model/statement.ts'
import { CUE_VERBS } from './cue-verbs.ts'
import { verbGroupOf } from './verb-group.ts'

/** What is looked at to tell a polarity. */
export interface Said {
  /** The sentence before the cue, with `#` in place of each source and `~` in place of each content. */
  readonly before: string
  /** The words of the cue, which often hold the "not" themselves. */
  readonly cue: string
  readonly source: string
  readonly content: string
}

/** Who says nothing: "Neither Ellery nor Orr", "no minister"; but "No 10 said". */
const NOBODY = /^(?:neither|nobody|none|no[ -]one|not (?:one|all|many|every\p{Ll}*)|no(?= \p{Ll}))\b/iu
/** The same where it stands before what was found of the source. */
const NEITHER = /\bneither (?:[^#~.,;:]{1,60}\bnor (?:the |a )?)?#[^~.,;:]*$/i
/** "Nor did Ellery say". */
const INVERTED =
  /\b(?:nor|neither|never|nowhere|not once|at no (?:time|point|stage)) (?:d(?:id|o|oes)|ha[sd]|have|would|will|c(?:an|ould)) # ?$/i

/** "If Ellery says": a condition, with its subject. */
const CONDITION = /\b(?:if|whether|unless) (?:#[^~,;:]*|(?:[^\s#~,;:]+ ){1,4})$/i

/** A verb that is itself the refusal; what is not said then begins the content: "refused | to criticise the plan". */
const REFUSAL = /\b(?:refus(?:ed|es|ing|al)|declin(?:ed|es|ing)|fail(?:ed|s|ing))$/iu
/** What is refused: words, besides those of the verbs of speech. */
const WORDS =
  /^to (?:comment|elaborate|speak|talk|discuss|specify|identify|name|clarify|apologi[sz]e|threaten|thank|(?:give|provide|release|take) |be (?:drawn|named|identified|quoted|interviewed))\b/u

const DENIAL = /^(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|rebut\p{L}*|disavow\p{L}*)\b|\bdenials?\b/iu
/** What is denied as a favour is, not as a claim: "denied bail". */
const FAVOUR =
  /^(?:(?:the|a|an|his|her|their|its|him|them)\s+)*(?:\p{L}+['’]s?\s+)?(?:request|motion|appeal|petition|application|permission|bail|parole|entry|access|asylum|visa)s?\b/iu
const REJECTION =
  /^(?:reject|dismiss|disput|rubbish|scotch|pooh-pooh|repudiat|brush(?:es|ed|ing)? (?:aside|off)|play(?:s|ed|ing)? down|slap(?:s|ped|ping)? down|sh(?:oots?|ot|ooting) down|knock(?:s|ed|ing)? (?:down|back)|swat(?:s|ted|ting)? (?:aside|away)|bat(?:s|ted|ting)? away|pour(?:s|ed|ing)? cold water on|scoff(?:s|ed|ing)? at)\p{L}*/iu
/** What is rejected as untrue is: a claim, not a plan or a request. */
const CLAIM =
  /^\P{L}*(?:that\b|(?:[^\s,;:]+\s+){0,5}?(?:claims?|suggestions?|reports|report that|allegations?|accusations?|charges?|assertions?|ideas?|notions?|arguments?|rumou?rs?|speculation|theor(?:y|ies)|contentions?|criticisms?|fears|concerns|comparisons?|insinuations?|talk of)\b)/iu

const NEITHER_NOR_DENY = /\bconfirm\p{L}* n?or $/iu
/** What sounds negated and is meant all the more: "couldn't agree more". */
const EMPHATIC = /^(?:agree more|believe|overstate|overemphasi[sz]e|.*\benough)\b/iu
const CANNOT = /(?:can(?:not|['’]t| not)|could(?: not|n['’]t)) $/iu
/** Wishes that politeness puts into the conditional: "would like", and "I would argue". */
const WISH = /^(?:like|love|prefer)\b/iu
const OWN_WORDS = /^(?:say|argue|add|suggest|admit|confess|hope|stress|submit)\b/iu

/**
 * Whether a statement was made, is denied or said not to have been made ("denied that", "refused to say"), or is only
 * thought of ("would say"). Told by the verb group, never by words within source or content.
 */
export function polarityOf({ before, cue, source, content }: Said): Polarity {
  const group = verbGroupOf(before, cue)
  const { lead, verb } = group
  if (NEITHER_NOR_DENY.test(lead)) return 'negated'
  if (CANNOT.test(lead) && EMPHATIC.test(`${verb} ${content}`)) return 'asserted'
  if (CONDITION.test(group.before)) return 'hypothetical'
  const isNobody = NOBODY.test(source) || NEITHER.test(group.before) || INVERTED.test(group.before)
  const isDenial = isDenied(verb, content) || isRefused(cue, content)
  if (isDenial && group.isHypothetical && group.negatives === 0) return 'hypothetical'
  if ((Number(isNobody) + Number(isDenial) + group.negatives) % 2 === 1) return 'negated'
  return group.isHypothetical && !isMeant(verb, source, content) ? 'hypothetical' : 'asserted'
}

const isRefused = (cue: string, content: string): boolean =>
  REFUSAL.test(cue) && (WORDS.test(content) || CUE_VERBS.has(/^to (\p{Ll}+)/u.exec(content)?.[1] ?? ''))

function isDenied(verb: string, content: string): boolean {
  if (DENIAL.test(verb)) return !FAVOUR.test(content)
  const rejection = REJECTION.exec(verb)?.[0]
  return rejection !== undefined && CLAIM.test(`${verb.slice(rejection.length)} ${content}`)
}

const isMeant = (verb: string, source: string, content: string): boolean =>
  WISH.test(verb) || (/^(?:I|we)$/i.test(source) && OWN_WORDS.test(verb) && !/^["“‘']/.test(content))
