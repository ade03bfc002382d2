import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { InputError } from '../errors.ts'
import { type Concept, conceptSlug } from '../model/concept.ts'
import { textOf } from './text-of.ts'

/** Concepts as they are read, and all that is wrong, by line. */
export interface ReadConcepts {
  readonly concepts: readonly Concept[]
  readonly problems: readonly InputError[]
}

/** The parser calls itself at every level: so much nesting in one line, or so long a file, is no list of concepts. */
const MOST = { characters: 4_000_000, brackets: 1_000 }

/** What each concept may say of itself. */
const KEYS = ['name', 'note', 'examples']

const SHAPE = 'a concept is `- name: …` with `note: …` and `examples:`, a list'

/** Stands between concepts, and for none, in sheets. */
const RESERVED = /;|^(?:none|-)$/i

/**
 * Reads the concepts of a file.
 *
 * @throws {InputError} where it cannot be read, or is not UTF-8
 */
export async function readConcepts(file: string): Promise<ReadConcepts> {
  return parseConcepts(
    await textOf(file, {
      missing: 'there is no such file of concepts: check the path, or have one written by `onrecord concepts suggest`',
      coded: 'is not UTF-8: save it as UTF-8',
    }),
    file,
  )
}

/** The concepts in a text of YAML. Every fault is told, each with its line. */
export function parseConcepts(text: string, file: string): ReadConcepts {
  const reading = new Reading(file)
  const brackets = text.match(/[[{]/g)?.length ?? 0
  if (text.length > MOST.characters || brackets > MOST.brackets)
    reading.wrong(undefined, 'is too long or too deep for a list of concepts: shorten or flatten it')
  else reading.read(text)
  return { concepts: reading.concepts, problems: reading.problems }
}

class Reading {
  readonly concepts: Concept[] = []
  readonly problems: InputError[] = []
  readonly #file: string
  readonly #lines = new LineCounter()
  /** Where each name and each example stands: doubles would count twice, or for two. */
  readonly #names = new Map<string, number>()
  readonly #examples = new Map<string, number>()

  constructor(file: string) {
    this.#file = file
  }

  read(text: string): void {
    const document = this.#parsed(text)
    if (document === null) return
    const { contents } = document
    if (contents === null || (isScalar(contents) && contents.value === null))
      this.wrong(undefined, `is empty: ${SHAPE}`)
    else if (!isSeq(contents)) this.wrong(contents, `expected a list of concepts: ${SHAPE}`)
    else if (contents.items.length === 0) this.wrong(contents, `has no concepts: ${SHAPE}`)
    else for (const item of contents.items) this.#concept(item as Node)
  }

  wrong(node: Node | undefined | null, problem: string): void {
    const line = node === undefined ? undefined : this.#lineOf(node)
    this.problems.push(new InputError({ file: this.#file, ...(line !== undefined && { line }) }, problem))
  }

  #parsed(text: string): Document | null {
    try {
      const document = parseDocument(text, { lineCounter: this.#lines, logLevel: 'silent', prettyErrors: false })
      for (const { pos, message } of document.errors) {
        const { line } = this.#lines.linePos(pos[0])
        const problem =
          message === 'Map keys must be unique' ? 'a key is there twice: keep one' : `is not YAML (${message})`
        this.problems.push(new InputError({ file: this.#file, line }, problem))
      }
      return document.errors.length > 0 ? null : document
    } catch (error) {
      this.wrong(undefined, `is not YAML (${(error as Error).message})`)
      return null
    }
  }

  #lineOf(node: Node | null): number {
    return this.#lines.linePos(node?.range?.[0] ?? 0).line
  }

  #concept(item: Node | null): void {
    if (!isMap(item)) {
      this.wrong(item, `is no concept: ${SHAPE}`)
      return
    }
    for (const { key } of item.items)
      if (!isScalar(key) || !KEYS.includes(String(key.value)))
        this.wrong(key as Node, `there is no key "${String(key)}": expected ${KEYS.join(', ')}`)
    const name = this.#name(item)
    const noted = item.get('note', true)
    const note = isScalar(noted) && noted.value === null ? '' : (this.#text(noted, 'the note') ?? '')
    const examples = this.#exampleList(item, name)
    if (name !== undefined && examples.length > 0) this.concepts.push({ name, note, examples })
  }

  #name(item: YAMLMap): string | undefined {
    const node = item.get('name', true) as Node | undefined
    if (node === undefined) this.wrong(item, 'the concept has no name: give it `name: …`')
    const name = this.#text(node, 'the name')
    if (name === undefined) return undefined
    const slug = conceptSlug(name)
    const earlier = this.#names.get(slug)
    if (slug === '' || RESERVED.test(name))
      this.wrong(node, `a concept cannot be called "${name}": sheets write none, - and ; otherwise`)
    else if (earlier !== undefined)
      this.wrong(
        node,
        `the concept "${name}" is there already, in line ${earlier}: join the two, or call one otherwise`,
      )
    else {
      this.#names.set(slug, this.#lineOf(node as Node))
      return name
    }
    return undefined
  }

  #exampleList(item: YAMLMap, name = 'without a name'): string[] {
    const list = item.get('examples', true) as Node | undefined
    if (list === undefined || (isScalar(list) && list.value === null) || (isSeq(list) && list.items.length === 0)) {
      this.wrong(list ?? item, `the concept "${name}" has no examples: give it three to six phrases as \`examples:\``)
      return []
    }
    if (!isSeq(list)) {
      this.wrong(list, 'the examples are no list: write each behind a - in a line of its own')
      return []
    }
    return list.items.flatMap((node) => this.#example(node as Node) ?? [])
  }

  #example(node: Node): string | undefined {
    const example = this.#text(node, 'an example')
    if (example === undefined) return undefined
    const key = conceptSlug(example)
    const earlier = this.#examples.get(key)
    if (earlier === undefined) {
      this.#examples.set(key, this.#lineOf(node))
      return example
    }
    this.wrong(node, `the example "${example}" is there already, in line ${earlier}: it can tell of one concept only`)
    return undefined
  }

  /** What is printed there; a number or a date is none before it is in quotes, since YAML reads it otherwise. */
  #text(node: unknown, what: string): string | undefined {
    if (node === undefined) return undefined
    const value = isScalar(node) ? node.value : undefined
    if (typeof value === 'string' && value.trim() !== '') return value.replace(/\s+/g, ' ').trim()
    const problem =
      typeof value === 'string' || value === null ? `${what} is empty` : `${what} is no text: put it in quotes`
    this.wrong(node as Node, problem)
    return undefined
  }
}
