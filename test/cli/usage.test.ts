import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'
import { onrecord } from './onrecord.ts'

const cwd = import.meta.dirname

describe('help', () => {
  test.each([
    '',
    'build',
    'extract',
    'show',
    'positions',
    'explain',
    'records',
    'export',
    'plot',
    'report',
    'report sources',
    'query',
    'eval',
    'concepts',
  ])('%s --help has an example', async (command) => {
    const { code, stdout, stderr } = await onrecord([...command.split(' ').filter(Boolean), '--help'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`Usage: onrecord ${command}`)
    expect(stdout).toMatch(/Example:\n {2}\$ onrecord \w+ /)
  })

  test('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(cwd, '../../package.json'), 'utf8'))
    expect(await onrecord(['--version'], { cwd })).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('a wrong command line ends with 2 and says why', () => {
  test.each([
    ['', /Usage: onrecord/],
    ['unknown', /unknown command 'unknown'/],
    ['build news', /required option '-o, --output <dir>'/],
    ['build -o out', /missing required argument 'paths'/],
    ['extract news --unknown', /unknown option '--unknown'/],
    ['extract news --jobs 0', /whole number from 1 to 1024/],
    ['extract news --jobs many', /whole number from 1 to 1024/],
    ['extract news --model huge', /Allowed choices are base, large/],
    ['eval', /required option '-g, --gold <file>'/],
    ['eval --gold x --worst 0', /whole number from 1/],
    ['show a b c', /too many arguments/],
    ['show graph --sure 2', /a number from 0 to 1/],
    ['explain a.txt --statement 0', /whole number from 1/],
    ['explain a.txt --statement 1 --pronouns', /cannot be used with option '--statement/],
    ['export graph -f pdf -o x', /Allowed choices are gexf, graphml, csv/],
    ['report sources --by colour', /Allowed choices are outlet, concept, place, month/],
    ['report sources -o a.pdf', /^a\.pdf: .*\.md, \.csv or \.svg\.\n$/],
  ])('onrecord %s', async (line, message) => {
    const { code, stdout, stderr } = await onrecord(line.split(' ').filter(Boolean), { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })
})

describe('what is no folder of a build ends with 1', () => {
  test.each(['show', 'positions', 'records', 'export -f gexf -o x.gexf'])('%s', async (line) => {
    const [command = '', ...options] = line.split(' ')
    const folder = folderOf({})
    const { code, stdout, stderr } = await onrecord([command, 'nowhere', ...options], { cwd: folder })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^nowhere\/records\.ndjson: .*onrecord build.*\n$/)
  })
})
