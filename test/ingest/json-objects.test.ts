import { expect, test } from 'vitest'
import { listedObjects } from '../../src/ingest/formats/json-objects.ts'
import { readFile } from '../../src/ingest/read-file.ts'

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function objectsOf(text: string, size = 7): Promise<unknown[]> {
  const found: unknown[] = []
  for await (const bytes of listedObjects(inPieces(text, size), { file: 'a.json' }))
    found.push(JSON.parse(bytes.toString()))
  return found
}

test.each<[string, unknown[]]>([
  ['[]', []],
  ['[{"text":"a"},{"text":"b, \\"c\\" }]","n":[{"x":{}}]}]', [{ text: 'a' }, { text: 'b, "c" }]', n: [{ x: {} }] }]],
  ['{"status":"ok","articles":[{"text":"é"}],"pages":[1,2]}', [{ text: 'é' }]],
  ['{"response":{"results":[{"text":"a\\\\"}]}}', [{ text: 'a\\' }]],
  ['{"text":"alone"}', []],
])('%s', async (text, objects) => {
  for (const size of [1, 7, 1000]) expect(await objectsOf(text, size)).toEqual(objects)
})

test.each(['[{"text":"a"', '[{"text":"a"}', '['.repeat(20_000)])('what does not end is one line', async (text) => {
  await expect(objectsOf(text, 1000)).rejects.toThrow(/^a\.json: is JSON /)
})

const FEED_HEAD =
  '{"version":"https://jsonfeed.org/version/1.1","title":"The Example Times","authors":[{"name":"Ann Writer"}],"items":['

test.each([
  ['a list', '{"status":"ok","articles":[', 'text', 'article', null],
  ['a JSON Feed', FEED_HEAD, 'content_text', 'entry', 'The Example Times'],
])('%s of more than 64 MB is read one by one', async (_, head, name, part, outlet) => {
  const text = 'x'.repeat(1_000_000)
  async function* many(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(head)
    for (let n = 0; n < 70; n++)
      yield Buffer.from(`${n > 0 ? ',' : ''}{"id":"${n}","title":"No ${n}","${name}":"${text}"}`)
    yield Buffer.from(']}')
  }
  const parts: unknown[] = []
  for await (const item of readFile(many(), { file: 'a.json', path: null }, { asIs: true }))
    parts.push(item instanceof Error ? item.message : [item.info.part, item.info.title, item.info.outlet])
  expect(parts).toHaveLength(70)
  expect(parts.at(-1)).toEqual([`${part} 70`, 'No 69', outlet])
})
