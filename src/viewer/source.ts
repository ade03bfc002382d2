import { PAGE_SCHEMA, type PageGraph, type PageText } from '../model/page.ts'

/** Where the page has its data from. */
export interface Source {
  readonly graph: PageGraph
  /** An article, by its place in the list. */
  readonly article: (place: number) => Promise<PageText>
}

/**
 * The data that stands in the file itself or, where there is none, that of the server that the file came from.
 *
 * @throws {Error} where there is none, or this page cannot read it; the message is for who looks at the page
 */
export async function openSource(): Promise<Source> {
  const embedded = document.getElementById('graph')?.textContent
  const source = embedded === undefined ? await served() : await fromFile(embedded)
  if (source.graph.schema === PAGE_SCHEMA) return source
  throw new Error('This page is of another version than its data: make both anew with onrecord.')
}

const fromFile = async (embedded: string): Promise<Source> => ({
  graph: await unpacked(embedded),
  article: (place) => unpacked(document.getElementById(`article-${place}`)?.textContent ?? ''),
})

const served = async (): Promise<Source> => ({
  graph: await fetched('graph.json'),
  article: (place) => fetched(`articles/${place}.json`),
})

async function fetched<T>(path: string): Promise<T> {
  const answer = await fetch(path).catch(() => null)
  if (answer?.ok) return answer.json()
  throw new Error('`onrecord view` has ended, or cannot answer: start it again and reload this page.')
}

/** JSON that was compressed and written as base64, which no text of an article can break out of. */
async function unpacked<T>(base64: string): Promise<T> {
  const bytes = Uint8Array.from(atob(base64.trim()), (unit) => unit.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).json()
}
