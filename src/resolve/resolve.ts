import { Cover } from '../model/cover.ts'
import type { Document } from '../model/document.ts'
import type { Entity, EntityType, Mention, ResolvedMention } from '../model/entity.ts'
import type { Attribution, Statement } from '../model/statement.ts'
import { addresseeOf } from './addressees.ts'
import { Cast, type Member } from './cast.ts'
import { castEventNouns } from './descriptions.ts'
import { castNamed } from './named.ts'
import { castOffices } from './offices.ts'
import { castPersons } from './persons.ts'
import { type SpeakerSearch, speakersOf } from './speakers.ts'
import { targetsOf } from './targets.ts'

/** Who is who in an article, and who said what about whom. */
export interface Resolution {
  readonly entities: readonly Entity[]
  readonly mentions: readonly ResolvedMention[]
  readonly statements: readonly Statement[]
}

/** A statement whose people are known but have no ids yet. */
interface Draft {
  readonly attribution: Attribution
  readonly speakers: readonly Member[]
  readonly about: readonly Member[]
  readonly addressee: Member | null
}

/**
 * Joins names to entities and gives every attribution its speaker, targets and addressee.
 * Pure: the same document, mentions and attributions always give the same result. Nobody is invented: a pronoun or a
 * description that points at no named person stays unresolved.
 */
export function resolve(
  document: Document,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): Resolution {
  const cast = new Cast(document.article.text)
  const ofType = (...types: EntityType[]): Mention[] => mentions.filter((mention) => types.includes(mention.type))
  castNamed(document, ofType('ORG', 'COUNTRY', 'PLACE', 'EVENT'), cast)
  castEventNouns(document, ofType('EVENT'), cast)
  const genders = castPersons(document, ofType('PERSON'), cast)
  const offices = castOffices(document, ofType('OFFICE'), cast)
  const quoted = new Cover(
    document.article.text.length,
    attributions.filter(({ form }) => form === 'direct').flatMap(({ contents }) => contents),
  )
  const drafts = draftStatements({ document, cast, genders, offices, quoted }, attributions)
  const { entities, mentions: resolved, idOf } = cast.finish()
  const saidOn = document.article.info.publishedAt
  const statements = drafts.map(
    ({ attribution, speakers, about, addressee }, i): Statement => ({
      ...attribution,
      id: `s${i + 1}`,
      speakers: speakers.map(idOf),
      about: about.map(idOf),
      addressee: addressee ? idOf(addressee) : null,
      saidOn,
    }),
  )
  return { entities, mentions: resolved, statements }
}

function draftStatements(search: SpeakerSearch, attributions: readonly Attribution[]): Draft[] {
  const drafts: Draft[] = []
  let running: readonly Member[] = []
  for (const [i, attribution] of attributions.entries()) {
    if (isAnswer(search.document, attribution, attributions[i - 1])) running = []
    const speakers = speakersOf(search, attribution, running)
    if (attribution.form !== 'indirect') running = speakers
    drafts.push({ attribution, speakers, about: [], addressee: addresseeOf(search.document, search.cast, attribution) })
  }
  // Targets last: by now the pronouns that were sources are mentions too.
  return drafts.map((draft) => ({
    ...draft,
    about: targetsOf(search.cast, draft.attribution.contents, draft.speakers),
  }))
}

/** Who speaks without a cue behind a question answers it, and is somebody else. */
function isAnswer({ article }: Document, { cues }: Attribution, before: Attribution | undefined): boolean {
  const end = before?.contents.at(-1)?.end ?? 0
  return cues.length === 0 && /\?["”’']*$/.test(article.text.slice(Math.max(0, end - 3), end))
}
