import { sentenceAt } from '../../model/locate.ts'
import type { Features } from '../../model/ranking.ts'
import type { Span } from '../../model/span.ts'
import { isActor, type Role } from '../cast/cast.ts'
import { grammarOf } from '../cast/grammar.ts'
import type { FeaturesOf } from './candidate.ts'
import type { Expression } from './expression.ts'
import { is, type Scene } from './scene.ts'

/** Between a name and the verb whose subject it is. */
const TO_VERB =
  /^(?:,.{0,120},)? (?:\p{Ll}+ly )?(?:(?:has|have|had|is|are|was|were|will|would|also|then|later|now) ){0,2}$/u
/** Between a verb and the name that follows it as its subject: "said 34-year-old Tatyana". */
const FROM_VERB = /^ (?:[\p{L}\d’'-]+ ){0,3}$/u
const PARTICIPLE = /^[\p{L}-]+ing\b/iu

/** Of speech whose cue is known and whose source is not: what the cue alone tells. */
export function cueOwnFeatures({ document }: Scene, { kind, statement }: Expression): Features {
  const cue = statement?.cues[0]
  if (kind !== 'none' || !cue) return {}
  const { text } = document.article
  const start = document.sentences[sentenceAt(document, cue.start)]?.start ?? 0
  return {
    'e participle': is(PARTICIPLE.test(text.slice(cue.start, cue.end))),
    'e cue first': is(/^[\s“"‘']*$/.test(text.slice(start, cue.start))),
  }
}

/** Who stands where the source of a cue would stand: "Orr, elected in 2015, said". */
export function cueFeatures(scene: Scene, { kind, statement }: Expression): FeaturesOf {
  const cue = statement?.cues[0]
  if (kind !== 'none' || !cue) return () => NONE
  const { document } = scene
  const { text } = document.article
  const sentence = document.sentences[sentenceAt(document, cue.start)] ?? cue
  const before = spokenIn(scene, { start: sentence.start, end: cue.start })
  const behind = spokenIn(scene, { start: cue.end, end: sentence.end })
  const subject = before.findLast(({ mention }) => grammarOf(document, mention) === 'subject')
  const last = before.at(-1)
  const next = behind[0]
  return ({ members: [member, ...others] }) => {
    if (others.length > 0) return NONE
    return {
      'c subject': is(subject?.member === member),
      'c first': is(before[0]?.member === member),
      'c nearest': is(last?.member === member),
      'c right before': is(
        before.some((role) => role.member === member && TO_VERB.test(text.slice(role.mention.end, cue.start))),
      ),
      'c right behind': is(
        next !== undefined && next.member === member && FROM_VERB.test(text.slice(cue.end, next.mention.start)),
      ),
      'c main': is(behind.some((role) => role.member === member && isMainSubject(scene, role))),
      'c here': is([...before, ...behind].some((role) => role.member === member)),
    }
  }
}

const NONE: Features = {}

const spokenIn = ({ cast, quoted }: Scene, span: Span): Role[] =>
  cast.within(span).filter(({ member, mention }) => isActor(member) && !quoted.touches(mention))

/** Whether somebody is the subject behind a clause that comes first: "Calling for calm, Orr left". */
const isMainSubject = ({ document }: Scene, { mention }: Role): boolean =>
  /, (?:the |\p{Lu}[\p{L}.]* )*$/u.test(document.article.text.slice(Math.max(0, mention.start - 24), mention.start)) &&
  grammarOf(document, mention) === 'subject'
