import type { Entity } from '../../model/entity.ts'
import { titlesBefore } from '../../model/honorifics.ts'
import { kindsOfName } from '../../model/kinds.ts'
import { pronounForm } from '../../model/pronouns.ts'
import type { ArticleRecord, RecordMention } from '../../model/record.ts'
import { wordsIn } from './lexicon.ts'
import { addClasses, addWords, SMALL } from './word-features.ts'

/** What a name's apposition ends before: "Ann Orr, a professor at Yale, said". */
const APPOSED = /^(?: \([^()]{1,40}\))?,? ?(?:who (?:is|was|has been|serves as|works as) )?([^.;:“”"()\n]{2,110})/u
/** A party and a seat behind a name: "(R-Tex.)", "(D)", "(Lab)", ", R-Iowa,". */
const SEAT =
  /^,? ?\(?(?:R|D|I|Rep|Dem|GOP|Lab|Con|LD|SNP|DUP|Republican|Democrat|Labour|Conservative)\b\.?(?:[-–] ?\p{L}|\)|,)/u
/** "Ann Reed, 34," */
const AGE = /^,? \(?(?:aged )?\d{1,2}[,.)]/
/** What follows says where or for whom one is something. */
const WITH = /\b(?:of|for|at|in|from|with|who|on|to)\b/
/** Where what is said of one ends, or what was said by another. */
const VERB = /\b(?:said|says|told|tells|added|wrote|asked|called|argued|warned|tweeted|insisted)\b/u

/** The feature of a person of whom an article has only the name. */
export const NOTHING_TOLD = 'nothing told'

/** Features that say something of a person. */
const TELLING = /^(?:any|beside) |^(?:holds|seat|age)$/

/** Who is named so early is whom an article is about, and rather a public figure. */
const HEAD = 150

/** What an article says of each of those whom it names, gathered once. */
export class Descriptions {
  readonly #record: ArticleRecord
  readonly #mentions = new Map<string, RecordMention[]>()
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #known = new Map<string, readonly string[]>()

  constructor(record: ArticleRecord) {
    this.#record = record
    this.#entities = new Map(record.entities.map((entity) => [entity.id, entity]))
    for (const mention of record.mentions) {
      const some = this.#mentions.get(mention.entity) ?? []
      this.#mentions.set(mention.entity, some)
      some.push(mention)
    }
  }

  /** Whether somebody who is named is a person. */
  isPerson(id: string): boolean {
    return this.#entities.get(id)?.type === 'PERSON'
  }

  /** The features of one who is named. */
  of(id: string): readonly string[] {
    const known = this.#known.get(id)
    if (known) return known
    const features = new Set<string>()
    const { text, entities } = this.#record
    const entity = this.#entities.get(id)
    if (!entity) return []
    features.add(`type ${entity.type}`)
    if (entity.type !== 'PERSON') {
      addWords(features, 'name', [entity.name, ...entity.aliases].join(' '))
      for (const kind of [entity.name, ...entity.aliases].flatMap(kindsOfName)) features.add(`kind ${kind}`)
    }
    this.#addOwner(features, entity)
    for (const office of entities)
      if (office.holders?.includes(id)) {
        features.add('holds')
        if (office.former?.includes(id)) features.add('former')
        addWords(features, 'office', office.name)
        this.#addOwner(features, office)
      }
    const mentions = this.#mentions.get(id) ?? []
    for (const mention of mentions) addMention(features, text, mention, entity.type === 'PERSON')
    if (entity.type === 'PERSON' && ![...features].some((one) => TELLING.test(one))) features.add(NOTHING_TOLD)
    features.add(mentions.length < 2 ? 'once' : mentions.length < 8 ? 'some' : 'often')
    if ((mentions[0]?.start ?? text.length) < HEAD) features.add('in the head')
    const found = [...features]
    this.#known.set(id, found)
    return found
  }

  #addOwner(features: Set<string>, { of }: Entity): void {
    const owner = of === undefined ? undefined : this.#entities.get(of)
    if (!owner) return
    features.add(`of ${owner.type}`)
    for (const kind of kindsOfName(owner.name)) features.add(`of ${kind}`)
    addClasses(features, 'of', wordsIn(owner.name))
  }
}

function addMention(
  features: Set<string>,
  text: string,
  { start, end, proper }: RecordMention,
  isPerson: boolean,
): void {
  const printed = text.slice(start, end)
  if (!proper) {
    if (!pronounForm(printed)) addWords(features, 'called', printed)
    return
  }
  if (!isPerson) return
  const titles = titlesBefore(text, start).map(({ word }) => word)
  addWords(features, 'title', titles.join(' '))
  addWords(features, 'before', describedBefore(text.slice(Math.max(0, start - 90), start)))
  const behind = text.slice(end, end + 130)
  if (SEAT.test(behind)) features.add('seat')
  if (AGE.test(behind)) features.add('age')
  const apposed = APPOSED.exec(behind)
  if (!apposed || !/^(?: \([^()]*\))?(?:, | (?:of|from|at|for|with|who) )/u.test(behind)) return
  const words = apposed[1]?.split(VERB)[0]?.split(/, (?!and )/u)[0] ?? ''
  // "A spokeswoman for the company" is no company.
  const [head = ''] = words.split(WITH)
  addWords(features, 'behind', head)
  addWords(features, 'with', words.slice(head.length))
}

/** Words before a name that describe its bearer: "Acme Mining chairman ", "the head of the council, ". */
function describedBefore(text: string): string {
  const isApart = /, $/.test(text)
  const clause = (isApart ? text.slice(0, -2) : text).split(/[.,;:?!“”"()\n]/u).at(-1) ?? ''
  const close = clause.split(VERB).at(-1)?.split(' ').filter(Boolean).slice(-7) ?? []
  if (isApart) {
    const from = close.findLastIndex((word) => /^(?:the|an?|his|her|its|their)$/i.test(word))
    return from < 0 ? '' : close.slice(from + 1).join(' ')
  }
  // "A spokesperson for Starmer" is somebody else.
  if (/^(?:of|for)$/.test(close.at(-1) ?? '')) return ''
  const from = close.findLastIndex((word) => SMALL.test(word) && !/^(?:of|for)$/.test(word))
  return close.slice(from + 1).join(' ')
}
