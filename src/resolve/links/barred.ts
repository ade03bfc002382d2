import { genderOfNoun } from '../../model/gender-told.ts'
import { paragraphAt } from '../../model/locate.ts'
import { contains } from '../../model/span.ts'
import type { Member } from '../cast/cast.ts'
import { isDescribedAhead, isOnlyAhead } from './ahead.ts'
import { barredInside } from './barred-inside.ts'
import { barredUnsaid } from './barred-unsaid.ts'
import { barredByWords, isForOne } from './barred-words.ts'
import type { Candidate } from './candidate.ts'
import type { Expression } from './expression.ts'
import { namedBeforeContent } from './hearer.ts'
import type { Turn } from './history.ts'
import { isBeforeNew } from './newcomer.ts'
import { isInFronted, isOwnObject } from './own-object.ts'
import { GENERIC } from './person-nouns.ts'
import { isOfPost } from './posts.ts'
import type { Scene } from './scene.ts'
import { isSoMany } from './several.ts'
import { isNamedWithin } from './spoken-of.ts'
import { isWrittenOf } from './writer.ts'

/** Why a candidate cannot be meant, whatever speaks for it; `null` where nothing bars it. */
export function barred(scene: Scene, expression: Expression, candidate: Candidate): string | null {
  const { form, kind } = expression
  const { members } = candidate
  const [member] = members
  const gender = member && scene.genders.get(member)
  if (form && gender && gender !== form.gender) return 'is of another gender'
  if (kind === 'second') return barredAsHearer(scene, expression, candidate)
  if (kind === 'none') return barredUnsaid(scene, expression, candidate)
  if (kind === 'thing' && isReading(scene, expression)) return 'is no text, and the words are of one'
  const bar = barredByClause(scene, expression, candidate)
  if (bar) return bar
  const isOnePerson = members.length === 1 && member?.type === 'PERSON'
  // "They" may be one of whom the article does not say whether it is he or she.
  if (kind === 'several' && isOnePerson && (gender || !/^(?:they|their|them)$/i.test(expression.words)))
    return 'is one, and the words are for several'
  if (kind === 'several' && members.length > 1 && !isSoMany(expression.words, members))
    return 'are not as many as the words say'
  if (isOnePerson && isWrittenOf(scene, expression, member)) return 'is written of there, and does not write'
  return barredByPhrase(scene, expression, candidate)
}

/** Why somebody is not meant by words in their clause: what is done and said there, and by whom. */
function barredByClause(scene: Scene, expression: Expression, candidate: Candidate): string | null {
  const { form, kind, span } = expression
  if (isOwnObject(scene, expression, candidate)) return 'does that to somebody else'
  if (isInFronted(scene, expression, candidate)) return 'is somebody else in what the sentence begins with'
  if (isOfUnnamed(scene, expression, candidate)) return 'is named before somebody unnamed who has just spoken'
  if (candidate.inside) return null
  if (isBeforeNew(scene, expression, candidate)) return 'is named before somebody new'
  if (isHearer(scene, expression, candidate)) return 'is spoken to, or of, there'
  if (kind === 'words' && isNamedWithin(scene, expression, candidate)) return 'is spoken of in the quotation'
  const around = form || kind === 'words' ? scene.history.around(span) : undefined
  return saysAround(around, candidate.members) && isQuoted(scene, around, expression) ? SAYS_AROUND : null
}

const SAYS_AROUND = 'says the quotation that the words stand in'

/** Whether one of several says what words stand in. */
const saysAround = (around: Turn | undefined, members: readonly Member[]): around is Turn =>
  around?.members.some((one) => members.includes(one)) ?? false

/** “We shall,” it reads: a text. */
const isReading = ({ document }: Scene, { statement }: Expression): boolean =>
  statement?.cues.some(({ start, end }) => /^reads$/i.test(document.article.text.slice(start, end))) ?? false

/** Whether words stand in a quotation; of a scrap, as in "it 'hurt him'", the paper may have changed the words. */
function isQuoted({ document }: Scene, { statement }: Turn, { span }: Expression): boolean {
  if (statement.form !== 'mixed') return statement.form === 'direct'
  const content = statement.contents.find((one) => contains(one, span))
  const before = document.article.text.slice(content?.start, span.start)
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0
  const isOpen = count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g)
  return isOpen && /["“]\p{Lu}[^"“”]*$/u.test(before)
}

/** Whom "you" does not mean: anybody where the paper speaks to its readers, and in a quotation who says it. */
function barredAsHearer({ quoted, history }: Scene, { span }: Expression, { members }: Candidate): string | null {
  if (!quoted.touches({ start: span.start, end: span.start + 1 })) return 'is no reader'
  return saysAround(history.around(span), members) ? SAYS_AROUND : null
}

/** Why "who" does not mean somebody named before it. */
function barredBefore(scene: Scene, expression: Expression, candidate: Candidate): string | null {
  if (isDescribing(scene, candidate)) return 'is named only in what somebody else is'
  const isPlace = candidate.members[0]?.type === 'COUNTRY' && isWhereabouts(scene, expression, candidate)
  return isPlace ? 'is only where those live' : null
}

function barredByPhrase(scene: Scene, expression: Expression, candidate: Candidate): string | null {
  const { kind, noun } = expression
  if (kind === 'relative') return barredBefore(scene, expression, candidate)
  if (kind !== 'words') return null
  const { members, inside, office } = candidate
  const [member] = members
  const isListed = inside?.mention.kind === 'name'
  if (members.length > 1 && !isListed && isForOne(expression)) return 'are several, and the words are for one'
  if (member?.type === 'OFFICE' && !inside && !GENERIC.test(noun) && !isOfPost(member, noun)) return 'is another office'
  if (inside) return barredInside(scene, expression, candidate, inside)
  if (!office && member && isDescribedAhead(scene, expression, member))
    return 'is named only later, and somebody has just spoken'
  if (!office) return barredByWords(scene, expression, candidate)
  if (members.length === 1 && expression.isPlural) return 'is one, and the words are for several'
  if (member && isOnlyAhead(scene, expression, member)) return 'is named only later'
  return member && isOfOtherTime(office.member, member, expression.words) ? 'holds it at another time' : null
}

/** "The former president" is not the one of today, nor "the president" the former, where the article names both. */
function isOfOtherTime({ holders, former }: Member, person: Member, words: string): boolean {
  const isPast = /\b(?:former|ex)\b/i.test(words)
  return former.has(person) !== isPast && [...holders].some((one) => former.has(one) === isPast)
}

const SPEAKS = /^(?:said|says|told|tells|added|adds|recalled|recalls|explained|explains|admitted|admits)\b/

/** "One dealer says he sells. “It pays,” he says": whoever was named before is not the dealer. */
function isOfUnnamed(
  { document, cast, history, quoted }: Scene,
  { form, statement, span }: Expression,
  { members }: Candidate,
): boolean {
  const { last } = history
  if (!last || last.members.length > 0 || form?.role !== 'subject' || !statement) return false
  const { words, noun, isPlural, bodyKinds } = last.by
  const [cue] = last.statement.cues
  if (!/^(?:an?|one|another) (?!of )/i.test(words) || isPlural || bodyKinds.length > 0) return false
  if (!cue || quoted.touches(cue) || !SPEAKS.test(document.article.text.slice(cue.start, cue.end))) return false
  const start = statement.contents.reduce((first, content) => Math.min(first, content.start), span.start)
  return (
    (genderOfNoun(noun) ?? form.gender) === form.gender &&
    paragraphAt(document, start) - paragraphAt(document, last.end - 1) <= 1 &&
    !cast
      .within({ start: last.end, end: span.start })
      .some(({ member, mention }) => members.includes(member) && mention.kind === 'name')
  )
}

/** Who is named between the words and what is said is neither of those who say it. */
const isHearer = (scene: Scene, expression: Expression, { members }: Candidate): boolean =>
  expression.form?.role !== 'possessive' &&
  members.some((one) => one.type === 'PERSON' && namedBeforeContent(scene, expression).includes(one))

/** Between a name and another in its apposition: "Ann Lowe, an ally of Max Orr, who said". */
const APPOSED =
  /^(?: \([^()]*\))?, (?:an?|the|his|her|its) (?:[\p{L}-]+ ){1,4}(?:of|to|for|with|by) (?:\p{Lu}[\p{L}.]* )*$/u

function isDescribing({ document, cast }: Scene, { near }: Candidate): boolean {
  if (near?.member.type !== 'PERSON') return false
  const { start } = near.mention
  return cast
    .within({ start: Math.max(0, start - 90), end: start })
    .some(
      ({ member, mention }) =>
        member.type === 'PERSON' && APPOSED.test(document.article.text.slice(mention.end, start)),
    )
}

const WHERE = /\b(?:in|from|of|across|throughout|around|inside|outside|to|with|for) (?:the )?$/

/** "Catholics in Norway who insist": the country only tells of which people. */
function isWhereabouts({ document }: Scene, { span, words }: Expression, { near }: Candidate): boolean {
  const { text } = document.article
  if (!near || !/^who(?:se|m)?$/i.test(words)) return false
  const { start, end } = near.mention
  const gap = text.slice(end, span.start)
  return gap === ' ' || (gap === ', ' && WHERE.test(text.slice(Math.max(0, start - 16), start)))
}
