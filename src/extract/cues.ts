import type { Document, Token } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { CUE_VERBS, type CueVerb } from './cue-verbs.ts'
import { words } from './words.ts'

/** The word or words that show that something is said, as a half-open range of tokens. */
export interface Cue extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly verb: CueVerb
  /** "according to", "in the words of": the source follows. */
  readonly isPreposition: boolean
}

const ACCORDING_TO: CueVerb = { lemma: 'according', complements: new Set(['clause']), finite: true }
const AUXILIARY = words("has have had 's 've 'd")
const BETWEEN_AUXILIARY = words('also repeatedly previously since already long later earlier never')
/** Before a verb form these make it a noun ("a claim", "his promise") or a participle ("so-called"). */
const BEFORE_NOUN = words(`
  a an the this that these those his her its their my our your no any some every each of for with in on by from about
  at`)
/** Before a base form these make it an infinitive or a wish, which reports nothing. */
const BEFORE_INFINITIVE = words(`
  to can could would should must may might will won't not didn't don't doesn't did do does couldn't wouldn't can't
  cannot shall`)
/** Forms that are nouns far more often than verbs: "the swing states", "a tweet". */
const NOUN_FORMS = words('state states tweet tweets quip quips brand brands label labels post posts')
/** Words that a participle may follow without a comma. */
const BEFORE_PARTICIPLE = words('while before after when and but also statement letter tweet')
/** Past forms after a form of "be" are passive: "is expected", "was told". */
const BE = words("is are was were be been being isn't wasn't weren't aren't")

/** The cues of a document outside `quoted` (tokens inside speech), in order. */
export function findCues(document: Document, quoted: (token: Token) => boolean): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < document.tokens.length; i++) {
    const cue = cueAt(document.tokens, i)
    const token = document.tokens[i]
    if (cue && token && !quoted(token) && !isPartOfCompound(document, token) && !isAsked(document, token, cue))
      cues.push(cue)
  }
  return cues
}

/** "Does she blame the council?": a question says nothing. */
const isAsked = ({ sentences, tokens }: Document, token: Token, { verb }: Cue): boolean =>
  token.normal === verb.lemma &&
  /^(?:do|does|did|will|would|can|could|should|may|might)$/.test(
    tokens[sentences[token.sentence]?.firstToken ?? 0]?.normal ?? '',
  )

/** "so-called", "say-so": half a word says nothing. */
const isPartOfCompound = ({ article: { text } }: Document, { start, end }: Token): boolean =>
  /\p{L}-\p{L}/u.test(text.slice(start - 2, start + 1)) || /\p{L}-\p{L}/u.test(text.slice(end - 1, end + 2))

function cueAt(tokens: readonly Token[], i: number): Cue | null {
  const token = tokens[i]
  if (!token) return null
  const next = tokens[i + 1]
  if (token.normal === 'according' && next?.normal === 'to') return makeCue(tokens, i, i + 2, ACCORDING_TO, true)
  const verb = CUE_VERBS.get(token.normal)
  if (!verb || !isPredicate(tokens, i, verb)) return null
  return makeCue(tokens, firstOfVerbGroup(tokens, i), endOfVerbGroup(tokens, i, verb), verb, false)
}

function makeCue(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  verb: CueVerb,
  isPreposition: boolean,
): Cue {
  const start = tokens[firstToken]?.start ?? 0
  return { start, end: tokens[endToken - 1]?.end ?? start, firstToken, endToken, verb, isPreposition }
}

function isPredicate(tokens: readonly Token[], i: number, verb: CueVerb): boolean {
  const token = tokens[i]
  const previous = tokens[i - 1]
  if (!token || /^\p{Lu}/u.test(token.text)) return false
  const needed = NEEDS[verb.lemma]
  if (needed !== undefined && nextWord(tokens, i) !== needed) return false
  if (!previous || previous.sentence !== token.sentence) return true
  // Behind a comma or a closing mark the word before belongs to something else: "“…this,” said".
  const before = token.start - previous.end === 1 ? previous.normal : ''
  if (BEFORE_INFINITIVE.has(before) || BE.has(before)) return false
  if (NOUN_FORMS.has(token.normal)) return false
  // "…, saying that" reports; "rule out calling in the army" does not.
  if (!verb.finite && before !== '' && !BEFORE_PARTICIPLE.has(before)) return false
  // "that" also begins a relative clause: "the poll that said…"; before a plain form it is a determiner: "that claim".
  if (BEFORE_NOUN.has(before) && !(before === 'that' && token.normal !== verb.lemma)) return false
  return !before.endsWith("'s") || !isNounLike(token, verb)
}

/** Whether a form may as well be a noun ("claims", "report"): after a possessive it is one, elsewhere its subject tells. */
export const isNounLike = (token: Token, verb: CueVerb): boolean =>
  !PLAIN_VERBS.has(verb.lemma) && (token.normal === verb.lemma || token.normal === `${verb.lemma}s`)

/** "has also said": the auxiliary belongs to the cue. */
function firstOfVerbGroup(tokens: readonly Token[], i: number): number {
  let first = i
  while (BETWEEN_AUXILIARY.has(tokens[first - 1]?.normal ?? '')) first--
  return AUXILIARY.has(tokens[first - 1]?.normal ?? '') ? first - 1 : i
}

/** Verbs whose plain form is never a noun. */
const PLAIN_VERBS = words('say tell believe think add write insist deny argue suggest agree')

/** Verbs that report only with a particle: "cut in", "went on", "pointed out". */
const NEEDS: Readonly<Record<string, string>> = {
  go: 'on',
  cut: 'in',
  chip: 'in',
  ring: 'in',
  point: 'out',
  sum: 'up',
  put: 'it',
}
/** Verbs whose particle, where they have one, belongs to the cue: "called for", "hit back". */
const TAKES: Readonly<Record<string, string>> = { call: 'for', ...NEEDS }

const nextWord = (tokens: readonly Token[], i: number): string => tokens[i + 1]?.normal ?? ''

const endOfVerbGroup = (tokens: readonly Token[], i: number, verb: CueVerb): number =>
  TAKES[verb.lemma] === nextWord(tokens, i) ? i + 2 : i + 1
