import { Cover } from '../../model/cover.ts'
import type { Document } from '../../model/document.ts'
import { type Features, featureOf, type LinkRanking } from '../../model/ranking.ts'
import type { Span } from '../../model/span.ts'
import type { Attribution } from '../../model/statement.ts'
import { type Cast, isActor, isBody, type Member, uses } from '../cast/cast.ts'
import { agesIn } from './ages.ts'
import { barred } from './barred.ts'
import { BodyKinds } from './body-kinds.ts'
import { Campaigns } from './campaigns.ts'
import type { Candidate } from './candidate.ts'
import { candidatesFor } from './candidates.ts'
import type { Company } from './company.ts'
import { subjectBefore, subjectBeside } from './elided.ts'
import { type Expression, pronounAt, sourceOf } from './expression.ts'
import { candidateFeatures, expressionFeatures } from './features.ts'
import { castFirstPerson } from './first-person.ts'
import { History } from './history.ts'
import { knownHolder } from './known-holder.ts'
import { namedBy, officeItself, spokespersonGoesOn } from './named.ts'
import { onlyFitting } from './only-fitting.ts'
import { bodyOfOwner } from './own-body.ts'
import { isPost } from './posts.ts'
import { pronounsOf } from './pronoun-forms.ts'
import type { Scene } from './scene.ts'
import { seatedFor, seatsIn } from './seats.ts'
import { listBeforeWho } from './several.ts'
import type { Weighed } from './weighed.ts'

/** Whom an expression means, and why. */
export interface Decision {
  readonly expression: Expression
  /** Empty where nobody is named. */
  readonly members: readonly Member[]
  /** 0 to 1. */
  readonly confidence: number
  /** What decided: a fact of the words, that of an interview nobody is named, or the ranking of `candidates`. */
  readonly why: 'named' | 'holder' | 'office' | 'open' | 'ranked'
  readonly candidates: readonly Weighed[]
}

/** Trust where the words themselves are somebody's name: 99.4 % of such speakers are right in the annotated articles. */
const NAMED = 0.99
/** Trust where the words are somebody's state and party, or a body by whose it is. */
const SEATED = 0.9
/** Trust where a verb has the subject of the one before it. */
const ELIDED = 0.8
/** Trust where a spokesperson whom nobody names goes on. */
const GOES_ON = 0.7
/** Least likelihood of a candidate, which must also be likelier than nobody: with more, too many are left without a speaker. */
const LEAST = 0.4
/** Least likelihood of somebody for an office that the article does not say is held by him or her. */
const UNPROVEN = 0.6
/** Least trust in whom a pronoun means for it to tell whether that one is a man or a woman. */
const CLEAR = 0.5
/** Trust where somebody is meant as the one who fits. */
const HOLDER = 0.6

/**
 * Finds whom expressions mean, in order of the text: deciding changes nothing, {@link Linker.settle} notes what was
 * decided, so that it speaks for what comes next.
 */
export class Linker {
  /** @public for `training/links.mjs` */
  readonly scene: Scene
  private readonly attributions: readonly Attribution[]

  constructor(document: Document, { cast, known, genders, offices }: Company, attributions: readonly Attribution[]) {
    const cover = (spans: readonly Span[]): Cover => new Cover(document.article.text.length, spans)
    const main = cast
      .members()
      .filter(isActor)
      .sort((a, b) => uses(b) - uses(a))
    this.attributions = attributions
    this.scene = {
      document,
      cast,
      genders,
      offices,
      quoted: cover(attributions.filter(({ form }) => form === 'direct').flatMap(({ contents }) => contents)),
      sources: cover(attributions.flatMap(({ sources }) => sources)),
      history: new History(),
      known,
      campaigns: new Campaigns(),
      kinds: new BodyKinds(known),
      ages: agesIn(document, cast),
      seats: seatsIn(document, cast),
      main,
      alone: new Set(
        [main.filter(isBody), main.filter((one) => !isBody(one))].flatMap((some) => (some.length === 1 ? some : [])),
      ),
    }
  }

  /** What needs somebody, in order: every statement, and the pronouns of one person that are no source. */
  expressions(): Expression[] {
    const { document, cast } = this.scene
    const isName = (span: Span): boolean => cast.at(span) !== null
    const sources = this.attributions.map((statement) => sourceOf(document, statement, isName))
    const starts = new Set(sources.filter(({ form }) => form).map(({ span }) => span.start))
    const pronouns = pronounsOf(document).filter(({ start }) => !starts.has(start))
    const placed = [
      // Whose wife "his wife" is comes first.
      ...pronouns.map((pronoun) => ({ one: pronounAt(document, pronoun), at: pronoun.start })),
      ...sources.map((one) => ({ one, at: Math.min(one.span.start, one.statement?.contents[0]?.start ?? Infinity) })),
    ]
    return placed.sort((a, b) => a.at - b.at).map(({ one }) => one)
  }

  /** Whom an expression may mean, each with its features, and the features of the expression. */
  weigh(expression: Expression): { own: Features[]; candidates: (Candidate & { features: Features[] })[] } {
    const featuresOf = candidateFeatures(this.scene, expression)
    return {
      own: expressionFeatures(this.scene, expression),
      candidates: candidatesFor(this.scene, expression).map((one) => ({ ...one, features: featuresOf(one) })),
    }
  }

  decide(expression: Expression, ranking: LinkRanking): Decision {
    const fact = this.factOf(expression)
    if (fact) return { expression, candidates: [], ...fact }
    const { own, candidates } = this.weigh(expression)
    const bars = candidates.map((one) => barred(this.scene, expression, one))
    const free = candidates.filter((_, i) => bars[i] === null)
    const probabilities = ranking.rank(
      { features: own, word: wordOf(expression) },
      free.map(({ features, inside, near }) => ({ features, word: (inside ?? near)?.mention ?? null })),
    )
    const nobody = probabilities.at(-1) ?? 1
    let next = 0
    const weighed = candidates.map(({ members, features }, i): Weighed => {
      const bar = bars[i] ?? null
      return { members, features, barred: bar, probability: bar === null ? (probabilities[next++] ?? 0) : 0 }
    })
    const best = weighed.reduce<Weighed | null>(
      (found, one) => (one.probability > (found?.probability ?? Math.max(LEAST, nobody)) ? one : found),
      null,
    )
    if (best && (!isPost(expression.noun) || best.probability > UNPROVEN || isProven(best)))
      return { expression, members: best.members, confidence: best.probability, why: 'ranked', candidates: weighed }
    const fitting = onlyFitting(this.scene, expression, weighed)
    const holders = fitting?.members ?? knownHolder(this.scene, expression, weighed)
    if (holders.length > 0)
      return { expression, members: holders, confidence: HOLDER, why: 'holder', candidates: weighed }
    const office = officeItself(this.scene, expression)
    const members = office ? [office] : []
    return { expression, members, confidence: nobody, why: office ? 'office' : 'ranked', candidates: weighed }
  }

  /** What the words alone tell. */
  private factOf(expression: Expression): Pick<Decision, 'members' | 'confidence' | 'why'> | null {
    if (isOpen(expression)) return { members: [], confidence: 1, why: 'open' }
    const named = namedBy(this.scene, expression)
    if (named.length > 0) return { members: named, confidence: NAMED, why: 'named' }
    const seated = seatedFor(this.scene, expression)
    const meant = seated.length > 0 ? seated : listBeforeWho(this.scene, expression)
    if (meant.length > 0) return { members: meant, confidence: SEATED, why: 'named' }
    const { document, cast, campaigns } = this.scene
    const owned = campaigns.meantBy(document, cast, expression) ?? bodyOfOwner(this.scene, expression)
    if (owned) return { members: [owned], confidence: SEATED, why: 'named' }
    const beside = subjectBeside(this.scene, expression)
    const elided = beside ? [beside] : subjectBefore(this.scene, expression)?.members
    if (elided) return { members: elided, confidence: ELIDED, why: 'named' }
    const office = spokespersonGoesOn(this.scene, expression)
    return office && { members: [office], confidence: GOES_ON, why: 'office' }
  }

  /**
   * Notes whom an expression means, and what it tells of them.
   *
   * @param confidence how sure that is, 0 to 1: a pronoun that may be another's tells nothing of anybody
   */
  settle(expression: Expression, members: readonly Member[], confidence = 1): void {
    const { document, cast, genders, history, campaigns } = this.scene
    const { kind, span, form, statement } = expression
    const [only, ...others] = members
    if (only && others.length === 0) {
      if (form && !cast.at(span)) cast.add(only, { ...span, type: only.type, kind: 'pronoun' })
      else if (kind === 'words' && cast.within(span).every(({ member }) => member.type === 'OFFICE') && !cast.at(span))
        cast.add(only, { ...span, type: only.type, kind: 'nominal' })
      else if (campaigns.has(only)) castHead(cast, expression, only)
      if (form && only.type === 'PERSON' && !genders.has(only) && confidence > CLEAR) genders.set(only, form.gender)
      if (statement?.form === 'direct') castFirstPerson(document, cast, statement.contents, only)
    }
    history.note(expression, members)
  }
}

/** Notes that the head of words which name somebody else, too, means one: the "campaign" of "Orr’s campaign". */
function castHead(cast: Cast, { headEnd, noun }: Expression, member: Member): void {
  const head = { start: headEnd - noun.length, end: headEnd }
  if (!cast.at(head)) cast.add(member, { ...head, type: member.type, kind: 'nominal' })
}

/** Whether the article tells that somebody is what the words say. */
const isProven = ({ features }: Weighed): boolean => EVIDENCE.some((one) => featureOf(features, one) > 0)
const EVIDENCE = ['inside', 'i holds', 'f office', 'f like', 'f meant', 'group']

/** Of an interview without names nobody knows who asks, nor who answers. */
const isOpen = ({ statement, kind }: Expression): boolean =>
  statement?.turn === 'question' || (statement?.turn === 'answer' && kind === 'none')

/**
 * The word whose state stands for an expression; none where there are no words.
 *
 * @public for `training/links.mjs`
 */
export const wordOf = ({ span, headEnd, noun, kind }: Expression): Span | null =>
  kind === 'none' ? null : kind === 'words' && noun ? { start: headEnd - 1, end: headEnd } : span
