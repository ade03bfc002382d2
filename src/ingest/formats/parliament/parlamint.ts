import type { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import type { ByteSource } from '../../bytes.ts'
import { isoDate } from '../../iso-date.ts'
import { Skipped } from '../../skipped.ts'
import type { Format, ReaderContext } from '../format.ts'
import { allIn, elementsIn, firstAt, isXml, lineOf, oneLine, rawTextOf, type XmlElement, xmlItems } from '../xml/xml.ts'
import { type Debate, debateArticles } from './debate.ts'
import { type Call, type Item, isClerksLine, type Speech, type SpeechParagraph } from './speech.ts'
import { inEnglish, meetingsIn, nameOn, type People, parliamentOf, partyOn, peopleFor } from './tei-people.ts'
import { wordsIn } from './tei-words.ts'

/** ParlaMint's TEI: a sitting a file, who is who in lists beside the corpus's root. */
export const PARLAMINT: Format = {
  name: 'parlamint',
  doc: 'parliamentary debates in ParlaMint TEI',
  endings: ['.xml'],
  recognises: ({ text }) =>
    isXml(text) &&
    /<(?:TEI|teiCorpus|listPerson|listOrg|taxonomy)[\s>]/.test(text.slice(0, 4096)) &&
    /ParlaMint|parla\./.test(text),
  read: readSitting,
}

const ITEMS = new Set(['teiHeader', 'head', 'note', 'u'])

async function* readSitting(source: ByteSource, context: ReaderContext): AsyncGenerator<Article | InputError> {
  const { file, path } = context
  const reader = new Sitting(await peopleFor(path), file)
  let root = ''
  const items = (async function* (): AsyncGenerator<Item> {
    for await (const element of xmlItems(source, new Set([...ITEMS, 'include', 'person', 'org', 'category']), {
      file,
    })) {
      if (!ITEMS.has(element.name)) root ||= element.name
      else yield* reader.items(element)
    }
  })()
  const told: InputError[] = []
  for await (const item of debateArticles(items, () => reader.debate(), { file, format: 'ParlaMint TEI' })) {
    if (item instanceof Error) told.push(item)
    else yield withNotice(item, reader, file)
  }
  // A corpus's root and its lists have no speech, and are read where a sitting asks for them.
  if (root !== '') yield new Skipped({ file }, 'not an article', 'is a list of a corpus: its sittings are read')
  else yield* told
}

const withNotice = (article: Article, { unknown }: Sitting, file: string): Article =>
  unknown > 0 ? { ...article, notice: noticeOf(file) } : article

const noticeOf = (file: string): string =>
  `${file}: the names of its speakers stand in the list of its corpus (…-listPerson.xml), which is not beside it or above: give the whole folder`

/** Reads a sitting element by element. */
class Sitting {
  /** How many speakers are known by their id alone. */
  unknown = 0
  readonly #people: People
  /** The name that the corpus gives a sitting, with its words one by one or not. */
  readonly #id: string | null
  #header: XmlElement | undefined
  #day: string | null = null
  /** What the clerks put above the next speech: "Tom Reed (Northtown):". */
  #printed: string | null = null

  constructor(people: People, file: string) {
    this.#people = people
    this.#id = /(ParlaMint-[\w.-]+?)(?:\.ana)?\.xml/.exec(file.split('/').at(-1) ?? '')?.[1] ?? null
  }

  debate(): Debate {
    const header = this.#header
    const statement = firstAt(header, 'fileDesc', 'titleStmt')
    const titles = statement ? elementsIn(statement, 'title') : []
    const sub = inEnglish(titles.filter(({ attributes }) => attributes.type === 'sub'))
    const source = firstAt(header, 'fileDesc', 'sourceDesc', 'bibl')
    const outlet = header ? parliamentOf(meetingsIn(header), this.#people) : null
    return {
      fields: {
        title: lineOf(sub) ?? lineOf(inEnglish(titles))?.replace(/\s*\[.*\]$/, '') ?? null,
        outlet: outlet ?? lineOf(firstAt(source, 'title')),
        publishedAt: this.#day,
        id: this.#id,
      },
    }
  }

  *items(element: XmlElement): Generator<Item> {
    if (element.name === 'teiHeader') {
      this.#header = element
      this.#day = dayOf(element)
    } else if (element.name === 'head') {
      const heading = lineOf(element, 'note')
      if (heading !== null) yield { heading }
    } else if (element.name === 'note') {
      if (element.attributes.type === 'speaker') this.#printed = lineOf(element)
    } else {
      yield { speech: this.#speechOf(element) }
      this.#printed = null
    }
  }

  #speechOf(utterance: XmlElement): Speech {
    const { who, ana = '' } = utterance.attributes
    const person = this.#personOf(who)
    const printed = nameIn(this.#printed)
    const speaker = (person && nameOn(person, this.#day)) ?? (who === undefined ? null : printed)
    if (who !== undefined && speaker === null) this.unknown += 1
    return {
      speaker,
      role: /#(chair|regular|guest)\b/.exec(ana)?.[1],
      party: (person && partyOn(person, this.#day, this.#people)) ?? undefined,
      paragraphs: this.#paragraphsOf(utterance),
    }
  }

  #personOf(who: string | undefined): XmlElement | undefined {
    return this.#people.persons.get((who ?? '').replace(/^.*#/, ''))
  }

  #paragraphsOf(utterance: XmlElement): SpeechParagraph[] {
    const segments = elementsIn(utterance, 'seg', 'p', 'ab')
    const paragraphs = (segments.length > 0 ? segments : [utterance]).map((segment): SpeechParagraph => {
      const text = wordsIn(segment)
      return { text, isClerks: false, calls: this.#callsIn(segment) }
    })
    for (let i = paragraphs.length - 1; i > 0 && isClerksLine(paragraphs[i]?.text ?? ''); i--) {
      paragraphs[i] = { ...(paragraphs[i] as SpeechParagraph), isClerks: true }
    }
    return paragraphs
  }

  /** Interruptions whose words are given, by somebody whose name is. */
  #callsIn(segment: XmlElement): Call[] {
    return [...allIn(segment, 'vocal')].flatMap((vocal): Call[] => {
      const person = this.#personOf(vocal.attributes.who)
      const speaker = person && nameOn(person, this.#day)
      const words = oneLine(firstAt(vocal, 'desc') ? rawTextOf(firstAt(vocal, 'desc') as XmlElement) : '')
      const [, said] = /^[^:]{1,60}:\s*(\S.*)$/.exec(words) ?? []
      return speaker && said ? [{ speaker, words: said }] : []
    })
  }
}

/** The day of the sitting: that of the corpus stands in the same header. */
function dayOf(header: XmlElement): string | null {
  const setting = firstAt(header, 'profileDesc', 'settingDesc', 'setting', 'date')
  const source = firstAt(header, 'fileDesc', 'sourceDesc', 'bibl', 'date')
  const { when, from } = setting?.attributes ?? source?.attributes ?? {}
  return isoDate(when ?? from ?? (setting ? rawTextOf(setting).trim() : null))
}

/** The name in "Tom Reed (Northtown):"; none in "The Speaker:". */
function nameIn(printed: string | null): string | null {
  const name = printed
    ?.replace(/\s*[([].*$/, '')
    .replace(/:\s*$/, '')
    .trim()
  return name && !/^(?:the|an?|some|several|hon)\b/i.test(name) ? name : null
}
