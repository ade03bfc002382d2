import { isFirstPerson } from '../../model/pronouns.ts'
import type { Features } from '../../model/ranking.ts'
import { type Member, uses } from '../cast/cast.ts'
import type { Candidate, FeaturesOf } from './candidate.ts'
import { clauseFeatures } from './clause-features.ts'
import { cueFeatures, cueOwnFeatures } from './cue-features.ts'
import type { Expression } from './expression.ts'
import { fitFeatures, genderFeatures } from './fit-features.ts'
import type { History } from './history.ts'
import { insideFeatures } from './inside-features.ts'
import { nearFeatures } from './near-features.ts'
import { is, type Scene } from './scene.ts'
import { speechFeatures } from './speech-features.ts'

const QUANTIFIED =
  /^(?:an?|one|some|other|others|another|several|many|most|more|few|two|three|four|five|six|dozens|hundreds|thousands|no|every|all|those|any|various|numerous|critics|experts|officials)\b/i

/** What the words themselves tell, whoever is asked about: the score of "nobody who is named" rests on it alone. */
export function expressionFeatures(scene: Scene, expression: Expression): Features[] {
  const { document, cast, history, quoted } = scene
  const { kind, span, words, headEnd, isPlural, form, statement } = expression
  const inside = cast.within(span).filter(({ member }) => member.type !== 'EVENT')
  const office = inside.findLast(({ member, mention }) => member.type === 'OFFICE' && mention.end === headEnd)
  const { text } = document.article
  const kinds = [`is ${kind}`, ...expression.bodyKinds.map((one) => `e ${one}`)]
  const said = {
    'e the': is(/^(?:the|this|that|these|those) /i.test(words)),
    'e a': is(/^(?:an?|one) /i.test(words)),
    'e owned': is(/^(?:his|her|its|their|my|our) /i.test(words)),
    'e quantified': is(QUANTIFIED.test(words)),
    'e plural': is(isPlural),
    'e names': is(inside.some(({ member }) => member.type !== 'OFFICE')),
    'e several names': is(inside.filter(({ member }) => member.type !== 'OFFICE').length > 1),
    'e office': is(office !== undefined),
    'e office vacant': is(office !== undefined && office.member.holders.size === 0),
    'e and': is(/ and |&/.test(words)),
    'e long': Math.log1p(words.length / 20),
    'e capital': is(/^\p{Lu}/u.test(words) && !/^\p{Lu}\p{Ll}* \p{Ll}/u.test(words)),
    'e I': is(isFirstPerson(words)),
    'e subject': is(form?.role === 'subject'),
    'e object': is(form?.role === 'object'),
    'e possessive': is(form?.role === 'possessive'),
    'e direct': is(statement?.form === 'direct'),
    'e mixed': is(statement?.form === 'mixed'),
    'e indirect': is(statement?.form === 'indirect'),
    'e pronoun only': is(statement === null),
    'e cueless': is(statement !== null && statement.cues.length === 0),
    'e quoted': is(quoted.touches({ start: span.start, end: span.start + 1 })),
    'e within': is(history.around(span) !== undefined),
    'e first': is(history.turns.length === 0),
    'e early': is(span.start < (document.paragraphs[1]?.end ?? 0)),
    'e answer': is(isAnswer(text, history)),
  }
  return [...kinds.map((one) => ({ [one]: 1 })), said, cueOwnFeatures(scene, expression)]
}

/** Whether what comes next stands behind a question: that is rather somebody else's. */
export function isAnswer(text: string, { last }: History): boolean {
  const end = last?.statement.contents.at(-1)?.end ?? 0
  return /\?["”’']*$/.test(text.slice(Math.max(0, end - 3), end))
}

/** What speaks for and against each candidate, in groups; those of the words come from {@link expressionFeatures}. */
export function candidateFeatures(scene: Scene, expression: Expression): (candidate: Candidate) => Features[] {
  const groups = [
    ownFeatures,
    insideFeatures,
    nearFeatures,
    clauseFeatures,
    speechFeatures,
    cueFeatures,
    genderFeatures,
    fitFeatures,
  ]
  const tell = groups.map((group) => group(scene, expression))
  return (candidate) => tell.map((featuresOf) => featuresOf(candidate))
}

/** What a candidate is, whatever the words. */
const ownFeatures =
  ({ main, alone }: Scene): FeaturesOf =>
  ({ members, count, isNamedTogether }) => {
    const [member] = members as [Member]
    return {
      candidate: 1,
      ...(members.length > 1 ? { group: 1, 'group size': members.length } : { [member.type]: 1 }),
      'g named': is(isNamedTogether),
      uses: Math.log1p(uses(member)),
      count: Math.log1p(count),
      main: is(main[0] === member),
      second: is(main[1] === member),
      alone: is(alone.has(member)),
    }
  }
