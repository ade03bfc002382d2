import { createReadStream } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isThere } from '../../file-error.ts'
import { allIn, elementsIn, firstAt, lineOf, oneLine, rawTextOf, type XmlElement, xmlItems } from '../xml/xml.ts'

/** Who is who in a corpus of a parliament, by id. */
export interface People {
  readonly persons: ReadonlyMap<string, XmlElement>
  readonly bodies: ReadonlyMap<string, XmlElement>
}

const NOBODY: People = { persons: new Map(), bodies: new Map() }

/** Those of the corpus read last: its files come one after another. */
let last: { readonly root: string; readonly people: Promise<People> } | undefined

/** The people of the corpus that a file is part of: of its root, which lies in the file's folder or in one above. */
export async function peopleFor(path: string | null): Promise<People> {
  const root = path === null ? null : rootOf(path)
  if (root === null) return NOBODY
  if (last?.root !== root) last = { root, people: readPeople(root) }
  return last.people
}

/** Folders above a file in which its corpus's root may lie: files are put in a folder a year. */
const LEVELS = 3

/** "ParlaMint-GB.xml" for "ParlaMint-GB_2017-09-07-commons.xml". */
function rootOf(path: string): string | null {
  const [corpus] = basename(path).split(/[_.]/)
  let folder = dirname(path)
  for (let i = 0; i < LEVELS; i++) {
    const root = [`${corpus}.xml`, `${corpus}.ana.xml`].map((name) => join(folder, name)).find(isThere)
    if (root !== undefined) return root
    folder = join(folder, '..')
  }
  return null
}

/** The persons and bodies of a root, and of the lists beside it that it includes; nothing elsewhere is ever opened. */
async function readPeople(root: string): Promise<People> {
  const persons = new Map<string, XmlElement>()
  const bodies = new Map<string, XmlElement>()
  const lists: string[] = []
  const read = async (file: string): Promise<void> => {
    try {
      for await (const element of xmlItems(createReadStream(file), new Set(['person', 'org', 'include']), { file })) {
        const id = element.attributes['xml:id'] ?? ''
        if (element.name === 'person') persons.set(id, element)
        else if (element.name === 'org') bodies.set(id, element)
        else if (/^[\w.-]*list(?:Person|Org)[\w.-]*\.xml$/i.test(element.attributes.href ?? ''))
          lists.push(element.attributes.href ?? '')
      }
    } catch {
      // The names are then not known, which is said where they are wanted.
    }
  }
  await read(root)
  for (const list of new Set(lists)) await read(join(dirname(root), list))
  return { persons, bodies }
}

/** The name a person had on a day: given names, particle, surname, without titles. */
export function nameOn(person: XmlElement, day: string | null): string | null {
  const valid = elementsIn(person, 'persName').filter((name) => isValid(name, day))
  const name = inEnglish(valid.length > 0 ? valid : elementsIn(person, 'persName'))
  if (name === undefined) return null
  // Some lists have the surname first.
  const parts = ['forename', 'nameLink', 'surname', 'genName'].flatMap((kind) =>
    elementsIn(name, kind).map((part) => oneLine(rawTextOf(part))),
  )
  return parts.filter((part) => part !== '').join(' ') || lineOf(name, 'roleName')
}

/** The party a person belonged to on a day. */
export function partyOn(person: XmlElement, day: string | null, { bodies }: People): string | null {
  const joined = elementsIn(person, 'affiliation')
    .filter((one) => isValid(one, day))
    .flatMap(({ attributes }) => (attributes.ref ?? '').split(/\s+/).map((ref) => bodies.get(ref.replace(/^#/, ''))))
  for (const role of ['parliamentaryGroup', 'politicalParty', 'party']) {
    const party = joined.find((body) => body?.attributes.role === role)
    if (party) return bodyName(party)
  }
  return null
}

/** A body's full name. */
function bodyName(body: XmlElement | undefined): string | null {
  const names = body ? elementsIn(body, 'orgName') : []
  const full = names.filter(({ attributes }) => attributes.full !== 'abb' && attributes.full !== 'init')
  return lineOf(inEnglish(full.length > 0 ? full : names))
}

/** Of several, the English one, else one in Latin letters, else the first. */
export const inEnglish = (elements: readonly XmlElement[]): XmlElement | undefined =>
  elements.find(({ attributes }) => /^en\b/.test(attributes['xml:lang'] ?? '')) ??
  elements.find(({ attributes }) => /-Latn\b/.test(attributes['xml:lang'] ?? '')) ??
  elements[0]

/** Dates may be of a day, a month or a year: each holds for all of it. */
function isValid({ attributes: { from, to, when } }: XmlElement, day: string | null): boolean {
  if (day === null) return to === undefined
  const starts = from ?? when
  return (
    (starts === undefined || starts.slice(0, 10) <= day) &&
    (to === undefined || day.slice(0, to.length) <= to.slice(0, 10))
  )
}

/** The parliament that a meeting is of: the one it refers to, else the one of its house. */
export function parliamentOf(meetings: readonly XmlElement[], { bodies }: People): string | null {
  const marks = meetings.flatMap(({ attributes: { corresp = '', ana = '' } }) => `${corresp} ${ana}`.split(/\s+/))
  const named = marks
    .map((mark) => bodies.get(mark.replace(/^#/, '')))
    .find((body) => body?.attributes.role === 'parliament')
  if (named) return bodyName(named)
  const parliaments = [...bodies.values()].filter(({ attributes }) => attributes.role === 'parliament')
  const ofHouse = parliaments.find(({ attributes: { ana = '' } }) =>
    ana.split(/\s+/).some((mark) => /lower|upper|uni/.test(mark) && marks.includes(mark)),
  )
  return bodyName(ofHouse ?? (parliaments.length === 1 ? parliaments[0] : undefined))
}

/** The meetings that a header tells of. */
export const meetingsIn = (header: XmlElement): XmlElement[] => [
  ...(firstAt(header, 'fileDesc', 'titleStmt')
    ? allIn(firstAt(header, 'fileDesc', 'titleStmt') as XmlElement, 'meeting')
    : []),
]
