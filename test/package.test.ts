import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import * as onrecord from '../src/index.ts'

const PROJECT = join(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  readonly version: string
  readonly files: readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

test('records say which version made them', () => {
  expect(onrecord.makerOf('large')).toBe(`onrecord ${manifest.version} large`)
})

test('the changelog tells of this version', () => {
  expect(readFileSync(join(import.meta.dirname, '../CHANGELOG.md'), 'utf8')).toContain(`## [${manifest.version}]`)
})

/** What only those need who have the whole project: they read or change its code, or make an image of it. */
const OF_THE_PROJECT = /^(?:src|test|training|CONTRIBUTING\.md|Containerfile)(?:\/|$)/

test('the package has all that its pages lead to', () => {
  const isPacked = (path: string): boolean =>
    path === 'README.md' || manifest.files.some((one) => path === one || path.startsWith(`${one}/`))
  const pages = globSync(['*.md', '{docs,examples,python,seeds,queries}/**/*.md'], { cwd: PROJECT }).filter(isPacked)
  expect(pages).toEqual(expect.arrayContaining(['docs/library.md', 'examples/spark/README.md', 'python/README.md']))
  const lost = pages.flatMap((page) =>
    [...readFileSync(join(PROJECT, page), 'utf8').matchAll(/\]\((?!\w+:)([^)#\s]+)/g)]
      .map(([, link = '']) => relative(PROJECT, join(PROJECT, dirname(page), link)))
      .filter((to) => !OF_THE_PROJECT.test(to) && !(isPacked(to) && existsSync(join(PROJECT, to))))
      .map((to) => `${page}: ${to}`),
  )
  expect(lost).toEqual([])
})

test('the native runtime, the copy of the other one and what they share are of one version', () => {
  const { dependencies, optionalDependencies, devDependencies } = manifest
  const version = dependencies['onnxruntime-common']
  expect(version).toMatch(/^\d/)
  expect(optionalDependencies['onnxruntime-node']).toBe(version)
  expect(devDependencies['onnxruntime-web']).toBe(version)
})

test('the library goes all the way, from a text to the graph', async () => {
  const encoder = await onrecord.Encoder.load({ model: 'base', threads: 1 })
  const records = []
  for await (const article of onrecord.readArticles([join(import.meta.dirname, '../seeds/12-yemen-chat.txt')])) {
    if (article instanceof onrecord.InputError) throw article
    records.push(await onrecord.processArticle(article, encoder))
  }
  expect(onrecord.ArticleRecordSchema.parse(records[0])).toEqual(records[0])
  const graph = await onrecord.foldGraph(records)
  const [person] = onrecord.findEntities(graph, 'Keir Starmer')
  expect(person?.kind).toBe('Person')
  expect(onrecord.statementsOf(graph, person?.id ?? '').length).toBeGreaterThan(0)
  expect(onrecord.summarize(graph).articles).toBe(1)
})
