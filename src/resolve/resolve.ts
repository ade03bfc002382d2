import type { Document } from '../model/document.ts'
import type { Entity, EntityType, Mention, ResolvedMention } from '../model/entity.ts'
import { isHearer } from '../model/heard.ts'
import type { JudgedStance, StanceJudging } from '../model/judging.ts'
import type { LinkRanking } from '../model/ranking.ts'
import { byPosition } from '../model/span.ts'
import type { Attribution, Statement } from '../model/statement.ts'
import { Cast, type Member } from './cast/cast.ts'
import { castEvents } from './events/events.ts'
import { type Explanation, explanationsOf } from './explanations.ts'
import type { Company } from './links/company.ts'
import { castDescriptions } from './links/descriptions.ts'
import { KnownWords } from './links/known-words.ts'
import { type Decision, Linker } from './links/linker.ts'
import { Countries } from './names/countries.ts'
import { castNamed } from './names/named.ts'
import { castPersons } from './names/persons.ts'
import { noteHolder } from './offices/described-holders.ts'
import { castGenericBodies, genericBodies } from './offices/generic-bodies.ts'
import { homeOf } from './offices/home.ts'
import { castOffices } from './offices/offices.ts'
import { asideStance } from './targets/aside-stance.ts'
import { hearersOf, type Spoken } from './targets/hearers.ts'
import { mockingStance } from './targets/mocking-stance.ts'
import { negatedStance } from './targets/negated-stance.ts'
import { stanceQuestion, toneQuestion } from './targets/stance-question.ts'
import { mainMembers, topicsOf } from './targets/target-features.ts'
import { type Target, targetsOf } from './targets/targets.ts'
import { saidOn } from './when/said-on.ts'

/** Who is who in an article, and who said what about whom. */
export interface Resolution {
  readonly entities: readonly Entity[]
  readonly mentions: readonly ResolvedMention[]
  readonly statements: readonly Statement[]
  /** Tells how it was found whom each expression means, in order of the text. */
  readonly explain: () => Explanation[]
}

/** A statement whose people are known but have no ids yet. */
interface UnnumberedStatement extends Spoken {
  readonly confidence: number
  readonly about: readonly Target[]
  readonly addressee: Member | null
}

/** How an article was read, which the resolution rests on: whom words mean, and on which side they are. */
export interface Readings {
  readonly links: LinkRanking
  readonly stances: StanceJudging
}

/** Least trust in whom words mean for what follows from it: who holds the office that they name. */
const SURE = 0.7

/**
 * Joins names to entities and gives every attribution its speaker, targets with stances, and addressee.
 * Pure: the same document, mentions, attributions and readings always give the same result. Nobody is invented: a pronoun or a
 * description that points at no named person stays unresolved.
 */
export function resolve(
  document: Document,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  { links, stances }: Readings,
): Resolution {
  const company = castArticle(document, mentions)
  const { cast } = company
  const decisions = link(new Linker(document, company, attributions), links)
  for (const { expression, members, confidence } of decisions)
    if (confidence >= SURE) noteHolder(cast, expression.span, expression.words, members)
  const unnumbered = unnumberedStatements(document, cast, attributions, decisions)
  const judged = unnumbered.map(({ attribution, speakers, about }) =>
    about.map(({ member }) => {
      const question = stanceQuestion(cast, attribution, speakers, member)
      return (
        negatedStance(document, attribution.polarity, question) ??
        mockingStance(document, question) ??
        asideStance(document, question) ??
        stances.judge(question)
      )
    }),
  )
  const { entities, mentions: resolved, idOf } = cast.finish()
  const statements = unnumbered.map(
    ({ attribution, speakers, confidence, about, addressee }, i): Statement => ({
      ...attribution,
      id: statementId(i),
      speakers: speakers.map(idOf),
      speakerConfidence: speakers.length > 0 ? twoDecimals(confidence) : null,
      about: about.map(({ member }) => idOf(member)),
      salience: about.map(({ salience }) => twoDecimals(salience)),
      ...stancesOf(judged[i] ?? []),
      ...(about.length === 0 && toneOf(stances.judge(toneQuestion(cast, attribution)))),
      addressee: addressee ? idOf(addressee) : null,
      saidOn: saidOn(document, attribution),
    }),
  )
  const ids = new Map(attributions.map((attribution, i) => [attribution, statementId(i)]))
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const named = (member: Member): { id: string; name: string } => {
    const id = idOf(member)
    return { id, name: names.get(id) ?? '' }
  }
  return { entities, mentions: resolved, statements, explain: () => explanationsOf(decisions, ids, named) }
}

const stancesOf = (judged: readonly JudgedStance[]): Pick<Statement, 'stance' | 'stanceConfidence'> => ({
  stance: judged.map(({ stance }) => stance),
  stanceConfidence: judged.map(({ confidence }) => twoDecimals(confidence)),
})

const toneOf = ({ stance, confidence }: JudgedStance): Pick<Statement, 'tone' | 'toneConfidence'> => ({
  tone: stance,
  toneConfidence: twoDecimals(confidence),
})

const statementId = (index: number): string => `s${index + 1}`

const twoDecimals = (number: number): number => Math.round(100 * number) / 100

/**
 * Everyone and everything that is named, pronouns left aside.
 *
 * @public for `training/links.mjs`
 */
export function castArticle(document: Document, mentions: readonly Mention[]): Company {
  const cast = new Cast(document.article.text)
  const ofType = (...types: EntityType[]): Mention[] => mentions.filter((mention) => types.includes(mention.type))
  // A body's plain noun ("the court") waits for all names.
  const bodies = genericBodies(
    document,
    ofType('ORG').filter(({ kind }) => kind === 'name'),
  )
  castNamed(document, [...bodies.named, ...ofType('COUNTRY', 'PLACE')].sort(byPosition), cast)
  const countries = new Countries(document, cast)
  castGenericBodies(document, bodies.generic, cast, countries)
  castEvents(document, ofType('EVENT'), cast, countries)
  const genders = castPersons(document, ofType('PERSON'), ofType('OFFICE'), cast)
  const known = new KnownWords(document, cast)
  castDescriptions(document, cast, known)
  const offices = castOffices(document, ofType('OFFICE'), cast, countries)
  return { cast, known, genders, offices }
}

/** Decides whom each expression means and notes it, one after another: what is known of one speaks for the next. */
function link(linker: Linker, ranking: LinkRanking): Decision[] {
  return linker.expressions().map((expression) => {
    const decision = linker.decide(expression, ranking)
    linker.settle(expression, decision.members, decision.confidence)
    return decision
  })
}

function unnumberedStatements(
  document: Document,
  cast: Cast,
  attributions: readonly Attribution[],
  decisions: readonly Decision[],
): UnnumberedStatement[] {
  const decided = new Map(decisions.map((decision) => [decision.expression.statement, decision]))
  const spoken = attributions.map((attribution) => {
    const { members = [], confidence = 0 } = decided.get(attribution) ?? {}
    return isHearer(document.article.text, attribution)
      ? { attribution, speakers: [], confidence, heardBy: members }
      : { attribution, speakers: members, confidence, heardBy: [] }
  })
  const hearers = hearersOf(document, cast, spoken)
  const unnumbered = spoken.map(({ heardBy, ...one }, i): UnnumberedStatement => {
    const [hearer = hearers[i], ...others] = heardBy.filter(({ type }) => type !== 'OFFICE')
    return { ...one, about: [], addressee: (others.length === 0 && hearer) || null }
  })
  // Targets last: by now the pronouns that were sources are mentions too.
  return withTargets(document, cast, unnumbered)
}

function withTargets(
  document: Document,
  cast: Cast,
  unnumbered: readonly UnnumberedStatement[],
): UnnumberedStatement[] {
  const background = { main: mainMembers(cast.members()), isAmerican: homeOf(document)?.iso === 'US' }
  let last: UnnumberedStatement | undefined
  return unnumbered.map((one) => {
    const isSameSpeaker = last?.speakers[0] !== undefined && last.speakers[0] === one.speakers[0]
    const before = { about: last?.about.map(({ member }) => member) ?? [], isSameSpeaker }
    const { attribution, speakers, addressee } = one
    const { contents } = attribution
    const topics = topicsOf(document, attribution)
    const about = targetsOf(document, cast, background, { contents, topics, speakers, addressee, before })
    last = { ...one, about }
    return last
  })
}
