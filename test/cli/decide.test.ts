import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serializeRecord } from '../../src/record/serialize.ts'
import { RECORDS } from '../decisions/records.ts'
import { folderOf } from '../ingest/folder.ts'
import { articleFiles, parseLines } from './articles.ts'
import { bash, onrecord } from './onrecord.ts'

const LOG = RECORDS.map((record) => `${serializeRecord(record)}\n`).join('')
const buildOf = (decisions?: string): string =>
  folderOf({ 'graph/records.ndjson': LOG, ...(decisions !== undefined && { 'graph/decisions.jsonl': decisions }) })
const decisionsIn = (cwd: string): string => readFileSync(join(cwd, 'graph/decisions.jsonl'), 'utf8')
const decide = (cwd: string, ...words: string[]) =>
  onrecord(['decide', ...words, '--by', 'ann', '--why', 'so'], { cwd })
const line = (decision: object): string =>
  `${JSON.stringify({ by: 'ann', at: '2025-04-01T00:00:00Z', why: 'so', ...decision })}\n`

describe('onrecord decide', () => {
  test('writes a line, says it in words, and makes the graph anew; undo takes it back', async () => {
    const cwd = buildOf()
    const { code, stdout, stderr } = await decide(cwd, 'same', 'vadim orlov', 'Orloff')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(
      /^graph\/decisions\.jsonl:1: "Vadim Orlov" and "Wadim Orloff" are one \(ann, \d{4}-\d\d-\d\d: so\)\n$/,
    )
    expect(JSON.parse(decisionsIn(cwd))).toEqual({
      kind: 'same',
      entities: [
        { id: expect.stringMatching(/^person:/), name: 'Vadim Orlov', type: 'PERSON' },
        { id: expect.stringMatching(/^person:/), name: 'Wadim Orloff', type: 'PERSON' },
      ],
      ...{ by: 'ann', at: expect.any(String), why: 'so' },
    })
    const nodes = () => readFileSync(join(cwd, 'graph/nodes.csv'), 'utf8')
    expect(nodes()).not.toMatch(/Vadim Orlov,Person/)
    const again = await decide(cwd, 'same', 'Vadim Orlov', 'Orloff')
    expect(again).toMatchObject({ code: 0, stderr: 'graph/decisions.jsonl:1 says so already.\n' })
    const undone = await onrecord(['decide', 'undo'], { cwd })
    expect(undone.stdout).toMatch(/^Taken back, graph\/decisions\.jsonl:1: "Vadim Orlov" and "Wadim Orloff" are one /)
    expect(decisionsIn(cwd)).toBe('')
  })

  test('points at statements by place, words or id, and heeds them when they are read again', async () => {
    const cwd = buildOf()
    expect(await decide(cwd, 'speaker', 'in/a.txt:1', 'Vadim Orlov', 'Port Trust')).toMatchObject({
      code: 0,
      stderr: '',
    })
    expect(await decide(cwd, 'polarity', 'The ships had left', 'negated')).toMatchObject({ code: 0 })
    expect(await decide(cwd, 'about', 'nobody has asked him', 'none')).toMatchObject({ code: 0 })
    const { stdout } = await onrecord(['show', 'graph'], { cwd })
    expect(stdout).toMatch(/Port Trust and Vadim Orlov → Norway {2}2025-03-01\n {2}.*the port will be closed by May/)
    expect(stdout).toMatch(/Vadim Orlov {2}2025-03-01\n {2}.*nobody has asked him/)
    expect(stdout).toMatch(/\[denied or not said\].*\n {2}.*the ships had left/i)
  })

  test.each<[string, string[], number, RegExp]>([
    ['no such kind', ['sane', 'A', 'B'], 2, /^decide sane: there is no such kind of decision: did you mean same\?\n$/],
    [
      'too few words',
      ['same', 'A'],
      2,
      /^decide same: expected `onrecord decide same NAME NAME` \(the two are one\)\n$/,
    ],
    [
      'no such type',
      ['retype', 'Anna Tarn', 'body'],
      2,
      /^decide retype: there is no type "body": expected one of person, /,
    ],
    [
      'no such polarity',
      ['polarity', 'the ships had left', 'no'],
      2,
      /there is no polarity "no": expected one of asserted, /,
    ],
    ['an unknown name', ['drop', 'Anna Tarm'], 1, /^"Anna Tarm": nobody and nothing .* Did you mean Anna Tarn/],
    [
      'a name of several',
      ['rename', 'Reuters', 'R'],
      1,
      /^"Reuters": may mean several, give one by its id: .*person:[0-9a-f]{16} \(Reuters\)/,
    ],
    [
      'one name twice',
      ['same', 'Anna Tarn', 'anna tarn'],
      1,
      /^decide same: both are one name, "Anna Tarn": they need no decision\n$/,
    ],
    [
      'other kinds',
      ['same', 'Anna Tarn', 'Port Trust'],
      1,
      /^Not written: this .*are of different types \(PERSON, ORG\): retype one first\n$/,
    ],
    [
      'no such statement',
      ['not-a-statement', 'quite another thing'],
      1,
      /^"quite another thing": no statement is meant by that: give its place or id/,
    ],
    [
      'several statements',
      ['not-a-statement', 'ship'],
      1,
      /^"ship": may mean several statements, give the place of one: in\/b\.txt:2:1, in\/b\.txt:3:1\n$/,
    ],
    ['no decision to undo', ['undo', '7'], 1, /^graph\/decisions\.jsonl:7: no decision is there to take back\n$/],
  ])('%s is told in one line, and nothing is written', async (_, words, expected, message) => {
    const cwd = buildOf()
    const { code, stdout, stderr } = await decide(cwd, ...words)
    expect({ code, stdout, stderr }).toEqual({ code: expected, stdout: '', stderr: expect.stringMatching(message) })
    expect(existsSync(join(cwd, 'graph/decisions.jsonl'))).toBe(false)
  })

  test('what contradicts a line is not written', async () => {
    const cwd = buildOf(line({ kind: 'rename', entity: 'Anna Tarn', name: 'Dame Anna' }))
    const { code, stderr } = await decide(cwd, 'rename', 'Dame Anna', 'Ann')
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^graph\/decisions\.jsonl:1: says that its name is "Dame Anna", but this says that its name is "Ann": take one of them back/,
    )
    expect(decisionsIn(cwd).split('\n')).toHaveLength(2)
  })

  test('without a reason, or a build, says what to do', async () => {
    const cwd = buildOf()
    const { code, stderr } = await onrecord(['decide', 'drop', 'Anna Tarn'], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^decide drop: say why, /)])
    const nowhere = await decide(folderOf({}), 'drop', 'Anna Tarn')
    expect(nowhere).toMatchObject({ code: 2, stderr: '.: there is no build here: say which is meant by --build DIR\n' })
    const several = folderOf({ 'a/records.ndjson': LOG, 'b/records.ndjson': LOG })
    expect((await decide(several, 'drop', 'Anna Tarn')).stderr).toMatch(/^\.: there are several builds here \(a, b\): /)
    expect(await onrecord(['decide', 'b', 'drop', 'Anna Tarn', '--why', 'so'], { cwd: several })).toMatchObject({
      code: 0,
    })
  })
})

const BUILD = ['build', 'news', '-o', 'graph', '--quiet']
const RENAME = { kind: 'rename', entity: 'Mary Stone', name: 'Dame Mary' }

describe('onrecord build', () => {
  const project = (files: Record<string, string>): string =>
    folderOf({
      ...Object.fromEntries(Object.entries(articleFiles(3)).map(([name, text]) => [`news/${name}`, text])),
      ...files,
    })

  test.each<[string, string, RegExp]>([
    [
      'a typo',
      `${line(RENAME)}{"kind":"rename" "entity":1}\n`,
      /^graph\/decisions\.jsonl:2: it is not JSON .*\nNothing was written: mend this line, or leave them out with --lenient\.\n$/,
    ],
    [
      'a contradiction',
      line(RENAME) + line({ ...RENAME, name: 'Mary S.' }),
      /^graph\/decisions\.jsonl:1: says that its name is "Dame Mary", but line 2 says that its name is "Mary S\.".*\nNothing was written: mend this decision, or leave them out with --lenient\.\n$/,
    ],
    [
      'an unknown name',
      line({ ...RENAME, entity: 'Nobody' }),
      /^graph\/decisions\.jsonl:1: nobody and nothing in this build is called "Nobody"\nNothing was written/,
    ],
  ])('stops at %s, unless it is to be lenient', async (_, decisions, message) => {
    const cwd = project({ 'graph/decisions.jsonl': decisions })
    const strict = await onrecord(BUILD, { cwd })
    expect({ code: strict.code, stderr: strict.stderr }).toEqual({ code: 1, stderr: expect.stringMatching(message) })
    expect(existsSync(join(cwd, 'graph/graph.gexf'))).toBe(false)
    expect(decisionsIn(cwd)).toBe(decisions)
    await onrecord([...BUILD, '--lenient'], { cwd })
    expect(existsSync(join(cwd, 'graph/graph.gexf'))).toBe(true)
  })

  test('heeds the decisions of several people, says how far they agree, and remembers their files', async () => {
    const pair = { kind: 'same', entities: ['Mary Stone', 'Tom Reed'] }
    const cwd = project({
      'ann.jsonl': line(pair) + line(RENAME),
      'bob.jsonl': `\uFEFF${line(pair)}`.replaceAll('\n', '\r\n'),
    })
    const { code, stderr } = await onrecord(['build', 'news', '-o', 'graph', '--decisions', 'ann.jsonl', 'bob.jsonl'], {
      cwd,
    })
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining(
        'ann.jsonl and bob.jsonl agree in 1 of 1 (same or different): kappa says nothing',
      ),
    })
    const shown = await onrecord(['show', 'graph', 'Tom Reed'], { cwd })
    expect(shown.stdout).toMatch(/^Said by Dame Mary /)
    const later = await onrecord([...BUILD, '--no-decisions'], { cwd })
    expect(later).toMatchObject({ code: 0, stderr: '' })
    expect((await onrecord(['show', 'graph', 'Tom Reed'], { cwd })).stdout).toMatch(/^Said by Tom Reed /)
  })

  test('tells of what no longer applies, and goes on', async () => {
    const cwd = project({
      'graph/decisions.jsonl':
        line(RENAME) + line({ kind: 'not-a-statement', statement: { article: 'gone', words: 'all is well' } }),
    })
    const { code, stderr } = await onrecord(BUILD, { cwd })
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'graph/decisions.jsonl:2: no longer applies: the article gone is not in this build\n1 decision was left out, as listed above.\n',
    })
    expect((await onrecord(['show', 'graph', 'Mary Stone'], { cwd })).stdout).toMatch(/^Said by Dame Mary /)
  })

  test('heeds what is decided while it runs', async () => {
    const cwd = project({})
    const { code } = await bash(
      `onrecord ${BUILD.join(' ')} & until [ -s graph/records.ndjson ]; do sleep 0.05; done; echo '${line(RENAME).trim()}' > graph/decisions.jsonl; wait`,
      { cwd },
    )
    expect(code).toBe(0)
    expect(readFileSync(join(cwd, 'graph/nodes.csv'), 'utf8')).toContain('Dame Mary')
  })

  test('leaves out for good what is forgotten, with all that it alone told of', async () => {
    const cwd = project({})
    await onrecord(BUILD, { cwd })
    const before = readFileSync(join(cwd, 'graph/records.ndjson'), 'utf8')
    const [file] = Object.keys(articleFiles(3)) as [string]
    const text = readFileSync(join(cwd, 'news', file), 'utf8').trim()
    expect(before).toContain(JSON.stringify(text).slice(1, -1))
    const { code, stdout } = await onrecord(['forget', 'graph', file, '--why', 'withdrawn'], { cwd })
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^The article \S+ is forgotten; 2 are left\./),
    })
    for (const args of [BUILD, [...BUILD, '--fresh']]) {
      expect(await onrecord(args, { cwd })).toMatchObject({ code: 0, stderr: '' })
      for (const name of ['records.ndjson', 'nodes.csv', 'graph.json'])
        expect(readFileSync(join(cwd, 'graph', name), 'utf8')).not.toContain(JSON.stringify(text).slice(1, -1))
    }
    const wrong = await onrecord(['forget', 'graph', 'nowhere.txt', '--why', 'so'], { cwd })
    expect(wrong).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^"nowhere\.txt": no article of this build has that id, address or file\./),
    })
    await onrecord(['decide', 'undo'], { cwd })
    await onrecord(BUILD, { cwd })
    expect(parseLines(readFileSync(join(cwd, 'graph/records.ndjson'), 'utf8'))).toHaveLength(3)
  })
})

describe('other commands', () => {
  test('why tells the reasons, and diff what two builds differ in', async () => {
    const cwd = folderOf({ 'old/records.ndjson': LOG, 'new/records.ndjson': LOG })
    const decided = await onrecord(['decide', 'new', 'same', 'Vadim Orlov', 'Wadim Orloff', '--why', 'one man'], {
      cwd,
    })
    expect(decided.code).toBe(0)
    await onrecord(['decide', 'new', 'rename', 'Anna Tarn', 'Dame Anna', '--why', 'title'], { cwd })
    const why = await onrecord(['why', 'new', 'Orloff'], { cwd })
    expect(why.stdout).toMatch(
      /^Wadim Orloff \(Person, person:\w+\)\nAlso called .*Vadim Orlov.*\nIds that mean it too: person:\w+\n\nWhat joined it, and why:\n {2}.*it was decided\n\nWhat was decided:\n {2}new\/decisions\.jsonl:1: /,
    )
    expect(why.stderr).toBe('Orloff: taken as Wadim Orloff\n')
    const diff = await onrecord(['diff', 'old', 'new'], { cwd })
    expect(diff.stdout).toContain('\n  Anna Tarn → Dame Anna (Person, person:')
    expect(diff.stdout).toMatch(
      /\n\nNodes merged: 1\n {2}\w+ \w+ \(Person, person:\w+\) → Wadim Orloff \(Person, person:\w+\)\n/,
    )
    expect((await onrecord(['diff', 'old', 'old'], { cwd })).stdout).toBe('The two builds have the same graph.\n')
    expect(JSON.parse((await onrecord(['diff', 'old', 'new', '--json'], { cwd })).stdout)).toMatchObject({
      nodes: { gained: [], lost: [] },
    })
  })

  test('a broken file stops no one from looking', async () => {
    const cwd = buildOf(`nonsense\n${line({ kind: 'rename', entity: 'Anna Tarn', name: 'Dame Anna' })}`)
    const { code, stdout, stderr } = await onrecord(['show', 'graph', 'Anna Tarn'], { cwd })
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(
        /^graph\/decisions\.jsonl:1: it is not JSON .*; it is left out\nAnna Tarn: taken as Dame Anna\n$/,
      ),
    })
    expect(stdout).toMatch(/^Said by Dame Anna /)
  })

  test('renew makes the graph with decisions that were edited', async () => {
    const cwd = buildOf()
    writeFileSync(join(cwd, 'graph/decisions.jsonl'), line({ kind: 'rename', entity: 'Anna Tarn', name: 'Dame Anna' }))
    expect(await onrecord(['renew'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(join(cwd, 'graph/nodes.csv'), 'utf8')).toContain('Dame Anna')
  })
})

describe('onrecord review', () => {
  /** Runs it on a terminal, which `script` (util-linux) pretends to be, with what a line of bash types. */
  const press = (typed: string, cwd: string) =>
    bash(
      `export -f onrecord; (${typed}) | SHELL=$BASH script --quiet --return --command 'onrecord review graph --by ann' /dev/null`,
      { cwd },
    )

  test('one key answers; the next time only what is open is asked', async () => {
    const cwd = buildOf()
    const questions = parseLines<{ key: string }>((await onrecord(['review', '--json'], { cwd })).stdout)
    expect(questions.length).toBeGreaterThan(0)
    const { stdout } = await press('printf nq', cwd)
    expect(stdout).toContain(`1 of ${questions.length}`)
    expect(decisionsIn(cwd).trim().split('\n')).toHaveLength(1)
    const left = parseLines<{ key: string }>((await onrecord(['review', '--json'], { cwd })).stdout)
    expect(left.map(({ key }) => key)).not.toContain(questions[0]?.key)
  })

  test('Ctrl-C loses nothing', async () => {
    const unsure = RECORDS.map((record) => ({
      ...record,
      statements: record.statements.map((one) => (one.speaker ? { ...one, speakerConfidence: 0.4 } : one)),
    }))
    const cwd = folderOf({ 'graph/records.ndjson': unsure.map((record) => `${serializeRecord(record)}\n`).join('') })
    const { code, stdout } = await press(
      "printf y; until [ -s graph/decisions.jsonl ]; do sleep 0.1; done; printf '\\003'",
      cwd,
    )
    expect(code).toBe(130)
    expect(stdout).toContain(
      'Stopped. 1 decision is written; `onrecord renew`, or the next build, makes the graph with them.',
    )
    expect(decisionsIn(cwd).trim().split('\n')).toHaveLength(1)
  })

  test('without a terminal lists the questions, with the commands that answer them', async () => {
    const cwd = buildOf()
    const { code, stdout, stderr } = await onrecord(['review'], { cwd })
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^There is no terminal to ask on: .*\n$/),
    })
    const [command] = /onrecord decide .*/.exec(stdout) ?? []
    expect((await bash(String(command), { cwd })).code).toBe(0)
  })
})
