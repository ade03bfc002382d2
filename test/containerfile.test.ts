import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const file = readFileSync(join(ROOT, 'Containerfile'), 'utf8')
const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] }

test('the image has what the service reads, and no more than the package', () => {
  const copied = [...file.matchAll(/^COPY --from=made \/onrecord\/(\S+)/gm)].map(([, one]) => one)
  expect(copied).toEqual(['package.json', 'node_modules', 'dist', 'queries', 'weights'])
  expect(copied.filter((one) => !['package.json', 'node_modules', ...files].includes(one ?? ''))).toEqual([])
})

test('the service in it is not run by root, has no token of ours, and hears signals', () => {
  expect(file).toMatch(/^USER node$/m)
  expect(file).not.toMatch(/^ENV .*TOKEN/m)
  expect(file).toMatch(/^ENTRYPOINT \["node", "dist\/cli\/main\.js", "serve"/m)
})

test('what is not needed to make it is left out', () => {
  expect(readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n')).toEqual(
    expect.arrayContaining(['.git', 'node_modules', 'test', 'training']),
  )
})
