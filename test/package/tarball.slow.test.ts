import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/record.ts'
import { bash } from '../cli/onrecord.ts'
import { PROJECT } from '../cli/pages.ts'
import { folderOf } from '../ingest/folder.ts'

const ARTICLE = `Harbour fees to rise

Port minister Ann Lowe said on Monday that fees would rise. “We cannot wait another year,” Lowe told the council.
`

const SCRIPT = `import { allStatements, type ArticleRecord, Database, Encoder, foldGraph, processArticle, readArticles } from 'onrecord'

const encoder: Encoder = await Encoder.load({ model: 'base', threads: 1 })
const records: ArticleRecord[] = []
for await (const article of readArticles(['article.txt'])) {
  if (article instanceof Error) throw article
  records.push(await processArticle(article, encoder))
}
console.log(allStatements(await foldGraph(records)).length > 0, typeof Database.open)
`

const TSCONFIG = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023'],
    strict: true,
    skipLibCheck: false,
    outDir: 'out',
    types: ['node'],
    typeRoots: [join(PROJECT, 'node_modules/@types')],
  },
  files: ['script.ts'],
}

/** How npm reaches the registry where these tests run. */
const NETWORK = /^(?:npm_config_(?:registry|cafile)|(?:https?|no)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i
const network = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => NETWORK.test(entry[0])),
)

const [INSTALL = ''] = /^npm install .*\.tgz$/m.exec(readFileSync(join(PROJECT, 'README.md'), 'utf8')) ?? []
const MB = 1_000_000

// As in the README: the tarball lies in `onrecord`, the project beside it.
const folder = folderOf({
  'project/package.json': '{ "name": "project", "type": "module" }',
  'project/article.txt': ARTICLE,
  'project/script.ts': SCRIPT,
  'project/tsconfig.json': JSON.stringify(TSCONFIG),
})
const project = join(folder, 'project')

async function run(line: string, cwd = project): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const env = { ...network, ONRECORD_RUNTIME: 'native' }
  const { code, ...printed } = await bash(line, { cwd, env, inEarnest: true })
  expect(code, `${line}\n${printed.stdout}${printed.stderr}`).toBe(0)
  return printed
}

/** Bytes of all files below a folder. */
const sizeOf = (path: string): number =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(path, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)

/** The statements of a build, without how sure they are, which runtimes may round otherwise. */
function statementsIn(graph: string): unknown[] {
  const record = JSON.parse(readFileSync(join(project, graph, 'records.ndjson'), 'utf8')) as ArticleRecord
  return record.statements.map(({ confidence, stanceConfidence, toneConfidence, ...statement }) => statement)
}

beforeAll(async () => {
  mkdirSync(join(folder, 'onrecord'))
  await run(`npm pack --pack-destination ${join(folder, 'onrecord')}`, PROJECT)
  await run(`${INSTALL} --prefer-offline`)
}, 300_000)

test('the program builds a graph', async () => {
  const { stderr } = await run('npx --no onrecord build article.txt --output graph')
  expect(stderr).not.toContain('WebAssembly')
  expect(statementsIn('graph')).toHaveLength(2)
})

test('the library has types that hold, those of its dependencies too, and works', async () => {
  await run(`${join(PROJECT, 'node_modules/.bin/tsc')} --project .`)
  expect((await run('node out/script.js')).stdout).toBe('true function\n')
})

test('without the native runtime all is small, and works alike', async () => {
  await run(`${INSTALL} --prefer-offline --omit=optional`)
  expect(existsSync(join(project, 'node_modules/onnxruntime-node'))).toBe(false)
  expect(sizeOf(join(project, 'node_modules'))).toBeLessThan(185 * MB)
  const { stderr } = await run('npx --no onrecord build article.txt --output graph-wasm')
  expect(stderr).toMatch(/native ONNX Runtime cannot be loaded .*; WebAssembly does its work/)
  expect(statementsIn('graph-wasm')).toEqual(statementsIn('graph'))
}, 300_000)
