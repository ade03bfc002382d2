import { cpSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'
import { articleFiles } from './articles.ts'
import { bash, onrecord } from './onrecord.ts'

const PROJECT = join(import.meta.dirname, '../..')

test('articles are read anew by another model', async () => {
  const cwd = folderOf(articleFiles(2))
  const build = async (model: string): Promise<object> => {
    const { stdout } = await onrecord(['build', 'a*.txt', '-o', 'graph', '--json', '--model', model], { cwd })
    return JSON.parse(stdout).articles
  }
  expect(await build('base')).toMatchObject({ new: 2, unchanged: 0 })
  expect(await build('base')).toMatchObject({ new: 0, unchanged: 2 })
  expect(await build('large')).toMatchObject({ new: 2, unchanged: 0 })
})

test.each([
  ['missing', (weights: string) => bash(`rm ${weights}/base.onnx`, { cwd: weights })],
  ['damaged', async (weights: string) => truncateSync(join(weights, 'base.onnx'), 1000)],
])('a model file that is %s ends everything with one line and the remedy', async (_, harm) => {
  const cwd = folderOf(articleFiles(12))
  for (const part of ['dist', 'package.json', 'weights'])
    cpSync(join(PROJECT, part), join(cwd, part), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(cwd, 'node_modules'))
  await harm(join(cwd, 'weights'))
  const { code, stdout, stderr } = await bash('node dist/cli/main.js extract a*.txt', { cwd, inEarnest: true })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/^model file \S*base\.onnx: it is \w+.*: install onrecord anew\n$/)
})
