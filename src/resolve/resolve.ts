import type { Document } from '../model/document.ts'
import type { Entity, EntityType, Mention, ResolvedMention } from '../model/entity.ts'
import type { PronounRanking } from '../model/ranking.ts'
import type { Attribution, Statement } from '../model/statement.ts'
import { Cast, type Member } from './cast/cast.ts'
import { castDescriptions } from './coreference/descriptions.ts'
import { castFirstPerson } from './coreference/first-person.ts'
import { settingOf } from './coreference/pronoun-features.ts'
import { castPronouns } from './coreference/pronouns.ts'
import { castEvents } from './events/events.ts'
import { Countries } from './names/countries.ts'
import { castNamed } from './names/named.ts'
import { castPersons, type Genders } from './names/persons.ts'
import { castOffices } from './offices/offices.ts'
import { after, NO_ONE } from './speakers/earlier-speakers.ts'
import type { SpeakerSearch } from './speakers/speaker-search.ts'
import { speakersOf } from './speakers/speakers.ts'
import { hearersOf, type Spoken } from './targets/hearers.ts'
import { mainMembers, topicsOf } from './targets/target-features.ts'
import { type Target, targetsOf } from './targets/targets.ts'
import { saidOn } from './when/said-on.ts'

/** Who is who in an article, and who said what about whom. */
export interface Resolution {
  readonly entities: readonly Entity[]
  readonly mentions: readonly ResolvedMention[]
  readonly statements: readonly Statement[]
}

/** Those named in an article, what is known of their gender, and the offices among them. */
interface Company {
  readonly cast: Cast
  readonly genders: Genders
  readonly offices: readonly Member[]
}

/** A statement whose people are known but have no ids yet. */
interface UnnumberedStatement extends Spoken {
  readonly about: readonly Target[]
  readonly addressee: Member | null
}

/**
 * Joins names to entities and gives every attribution its speaker, targets and addressee.
 * Pure: the same document, mentions, attributions and ranking always give the same result. Nobody is invented: a pronoun or a
 * description that points at no named person stays unresolved.
 */
export function resolve(
  document: Document,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  ranking: PronounRanking,
): Resolution {
  const { cast, genders, offices } = castArticle(document, mentions)
  const setting = settingOf(document, attributions)
  castPronouns(document, cast, genders, setting, ranking)
  const unnumbered = unnumberedStatements({ document, cast, offices, quoted: setting.quoted }, attributions)
  const { entities, mentions: resolved, idOf } = cast.finish()
  const statements = unnumbered.map(
    ({ attribution, speakers, about, addressee }, i): Statement => ({
      ...attribution,
      id: `s${i + 1}`,
      speakers: speakers.map(idOf),
      about: about.map(({ member }) => idOf(member)),
      salience: about.map(({ salience }) => Math.round(100 * salience) / 100),
      addressee: addressee ? idOf(addressee) : null,
      saidOn: saidOn(document, attribution),
    }),
  )
  return { entities, mentions: resolved, statements }
}

/**
 * Everyone and everything that is named, pronouns left aside.
 *
 * @public for `training/pronouns.mjs`
 */
export function castArticle(document: Document, mentions: readonly Mention[]): Company {
  const cast = new Cast(document.article.text)
  const ofType = (...types: EntityType[]): Mention[] => mentions.filter((mention) => types.includes(mention.type))
  // A body's plain noun ("the court") waits for all names.
  const named = ofType('ORG', 'COUNTRY', 'PLACE').filter(({ type, kind }) => type !== 'ORG' || kind === 'name')
  castNamed(document, named, cast)
  const countries = new Countries(document, cast)
  castEvents(document, ofType('EVENT'), cast, countries)
  const genders = castPersons(document, ofType('PERSON'), ofType('OFFICE'), cast)
  castDescriptions(document, cast)
  const offices = castOffices(document, ofType('OFFICE'), cast, countries)
  return { cast, genders, offices }
}

function unnumberedStatements(search: SpeakerSearch, attributions: readonly Attribution[]): UnnumberedStatement[] {
  const spoken: Spoken[] = []
  let earlier = NO_ONE
  for (const [i, attribution] of attributions.entries()) {
    if (isAnswer(search.document, attribution, attributions[i - 1])) earlier = { ...earlier, running: [] }
    const speakers = speakersOf(search, attribution, earlier)
    earlier = after(earlier, search.document, attribution, speakers)
    const [speaker, ...others] = speakers
    if (attribution.form === 'direct' && speaker && others.length === 0)
      castFirstPerson(search.document, search.cast, attribution.contents, speaker)
    spoken.push({ attribution, speakers })
  }
  const hearers = hearersOf(search.document, search.cast, spoken)
  const unnumbered = spoken.map((one, i): UnnumberedStatement => ({ ...one, about: [], addressee: hearers[i] ?? null }))
  // Targets last: by now the pronouns that were sources are mentions too.
  return withTargets(search, unnumbered)
}

function withTargets(
  { document, cast }: SpeakerSearch,
  unnumbered: readonly UnnumberedStatement[],
): UnnumberedStatement[] {
  const main = mainMembers(cast.members())
  let last: UnnumberedStatement | undefined
  return unnumbered.map((one) => {
    const isSameSpeaker = last?.speakers[0] !== undefined && last.speakers[0] === one.speakers[0]
    const before = { about: last?.about.map(({ member }) => member) ?? [], isSameSpeaker }
    const { attribution, speakers, addressee } = one
    const { contents } = attribution
    const topics = topicsOf(document, attribution)
    const about = targetsOf(document, cast, main, { contents, topics, speakers, addressee, before })
    last = { ...one, about }
    return last
  })
}

/** Who speaks without a cue behind a question answers it, and is somebody else. */
function isAnswer({ article }: Document, { cues }: Attribution, before: Attribution | undefined): boolean {
  const end = before?.contents.at(-1)?.end ?? 0
  return cues.length === 0 && /\?["”’']*$/.test(article.text.slice(Math.max(0, end - 3), end))
}
