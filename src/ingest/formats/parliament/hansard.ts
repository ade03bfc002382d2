import { basename } from 'node:path'
import { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import type { ByteSource } from '../../bytes.ts'
import { isoDate } from '../../iso-date.ts'
import type { Format, ReaderContext } from '../format.ts'
import { elementsIn, isXml, lineOf, oneLine, rawTextOf, type XmlElement, xmlItems } from '../xml/xml.ts'
import { debateArticles } from './debate.ts'
import { type Item, isClerksLine, type Speech, type SpeechParagraph } from './speech.ts'

/** UK Hansard as TheyWorkForYou and Public Whip publish it in XML: a day of a house a file. */
export const HANSARD: Format = {
  name: 'hansard',
  doc: "UK Hansard in TheyWorkForYou's XML",
  endings: ['.xml'],
  recognises: ({ text }) => isXml(text) && /<publicwhip[\s>]|<speech\s[^>]*\bspeakername=/.test(text),
  read: readDay,
}

/** Which part of a parliament an id is of: "uk.org.publicwhip/lords/2003-06-26.1219.2". */
const HOUSES: Readonly<Record<string, string>> = {
  debate: 'House of Commons',
  lords: 'House of Lords',
  westminhall: 'Westminster Hall',
  wrans: 'House of Commons written answers',
  lordswrans: 'House of Lords written answers',
  wms: 'House of Commons written statements',
  lordswms: 'House of Lords written statements',
  standing: 'Public Bill Committee',
  sp: 'Scottish Parliament',
  spor: 'Scottish Parliament',
  ni: 'Northern Ireland Assembly',
  senedd: 'Senedd Cymru',
  london: 'London Assembly',
}

const ITEMS = new Set(['major-heading', 'minor-heading', 'oral-heading', 'speech', 'ques', 'reply'])

async function* readDay(source: ByteSource, { file }: ReaderContext): AsyncGenerator<Article | InputError> {
  let house: string | null = null
  let day: string | null = null
  const items = (async function* (): AsyncGenerator<Item> {
    let major = ''
    for await (const element of xmlItems(source, ITEMS, { file })) {
      const [, kind = '', date = null] =
        /uk\.org\.publicwhip\/(\w+)\/(\d{4}-\d{2}-\d{2})/.exec(element.attributes.id ?? '') ?? []
      house ??= HOUSES[kind] ?? null
      day ??= isoDate(date)
      if (!element.name.endsWith('heading')) {
        const speech = speechOf(element)
        if (speech) yield { speech }
        continue
      }
      const heading = lineOf(element) ?? ''
      if (element.name !== 'minor-heading') major = heading
      yield { heading: element.name === 'minor-heading' && major ? `${major}: ${heading}` : heading }
    }
  })()
  const debate = () => ({
    fields: {
      title: [house ?? 'Hansard', day].filter(Boolean).join(', '),
      outlet: house ?? 'Hansard',
      // Where no speech has an id, the file's name tells: "debates2003-06-26a.xml".
      publishedAt: day ?? isoDate(/\d{4}-\d{2}-\d{2}/.exec(basename(file))?.[0] ?? null),
    },
  })
  for await (const item of debateArticles(items, debate, { file, format: 'Hansard XML' })) {
    if (item instanceof InputError) yield item
    else yield titled(item)
  }
}

/** One debate is called by its own heading, a day of many by the house and the day. */
function titled(article: Article): Article {
  const sections = new Set((article.utterances ?? []).flatMap(({ section }) => section ?? []))
  const [only] = sections
  return sections.size === 1 && only ? { ...article, info: { ...article.info, title: only } } : article
}

function speechOf(element: XmlElement): Speech | null {
  const { speakername, nospeaker, speakeroffice } = element.attributes
  const paragraphs = elementsIn(element, 'p', 'ul', 'ol', 'blockquote').flatMap(paragraphsOf)
  if (paragraphs.length === 0 || nospeaker === 'true' || !speakername || /^unknown$/i.test(speakername)) return null
  for (let i = paragraphs.length - 1; i > 0 && isClerksLine(paragraphs[i]?.text ?? ''); i--) {
    paragraphs[i] = { ...(paragraphs[i] as SpeechParagraph), isClerks: true }
  }
  const name = oneLine(speakername)
  const isName =
    !/^(?:several|some|an?|all|hon|noble)\b.*\b(?:members?|lords?|senators?)\b|^(?:mr\.?|madam) (?:deputy )?speaker$/i.test(
      name,
    )
  return { speaker: isName ? name : null, label: isName ? undefined : name, role: speakeroffice, paragraphs }
}

function paragraphsOf(element: XmlElement): SpeechParagraph[] {
  if (element.name !== 'p') return elementsIn(element).flatMap(paragraphsOf)
  // "[Interruption.]", "[Laughter]": nobody says it.
  const text = oneLine(rawTextOf(element, ['table', 'phrase-ref'])).replace(
    /\s*\[(?:Interruption|Laughter|HON\. MEMBERS?)[^\]]*\]\.?/gi,
    '',
  )
  const isAside = /italic|proceed/i.test(element.attributes.class ?? '')
  return text === '' ? [] : [{ text, ...((isAside || isClerksLine(text)) && { isClerks: true }) }]
}
