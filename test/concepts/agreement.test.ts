import { describe, expect, test } from 'vitest'
import { agreementByConcept, agreementOf } from '../../src/concepts/agreement.ts'
import { alphaOf } from '../../src/concepts/alpha.ts'
import { readSheet } from '../../src/concepts/read-sheet.ts'
import { folderOf } from '../ingest/folder.ts'

/** What each coder says of each unit in turn, as units. */
const unitsOf = (...coders: readonly string[]): string[][] =>
  [...(coders[0] ?? '')].map((_, i) => coders.flatMap((values) => (values[i] === '.' ? [] : (values[i] ?? []))))

describe("Krippendorff's alpha, as in his own examples (Computing Krippendorff's Alpha-Reliability, 2011)", () => {
  test('B: nominal data, two coders', () => {
    expect(alphaOf(unitsOf('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3)
  })
  test('C: nominal data, four coders, some values missing', () => {
    expect(alphaOf(unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.'))).toBeCloseTo(0.743, 3)
  })
  test('where nothing can be said', () => {
    expect(alphaOf([])).toBeNull()
    expect(alphaOf([['a'], ['b']])).toBeNull()
    expect(
      alphaOf([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull()
  })
})

describe('sheets', () => {
  const SHEET =
    'id,words,machine,coder\ns1,a,Taxes,taxes\ns2,b,none,-\ns3,c,Taxes,none\ns4,d,none,\ns5,e,Taxes; Guns,Guns;Taxes\n'

  test('are read as they come back, from Excel too', async () => {
    const folder = folderOf({
      'a.csv': SHEET,
      'b.csv': `\ufeff${SHEET.replace('e,Taxes; Guns,Guns;Taxes', 'e,"Taxes; Guns","Guns;Taxes"')
        .replaceAll(/,(?=[^"]*(?:"[^"]*"[^"]*)*$)/gm, '\t')
        .replaceAll('\n', '\r\n')}`,
    })
    const [plain, excel] = await Promise.all(['a.csv', 'b.csv'].map((file) => readSheet(`${folder}/${file}`)))
    const labels = [...(plain?.coders[0]?.labels ?? [])]
    expect(labels).toEqual([
      ['s1', ['taxes']],
      ['s2', []],
      ['s3', []],
      ['s5', ['Guns', 'Taxes']],
    ])
    expect([...(excel?.coders[0]?.labels ?? [])]).toEqual(labels)
  })

  test('agree by concept and in all', async () => {
    const { coders, machine } = await readSheet(`${folderOf({ 'a.csv': SHEET })}/a.csv`)
    const [one] = coders
    if (!one || !machine) throw new Error('expected a coder and the machine')
    expect(agreementOf([one, machine])).toMatchObject({ statements: 4 })
    expect(agreementByConcept(one, machine)).toEqual([
      { concept: 'Guns', counts: [1, 1], both: 1, alpha: 1 },
      { concept: 'Taxes', counts: [2, 3], both: 2, alpha: expect.closeTo(0.533, 3) },
    ])
  })

  test('tell what is wrong', async () => {
    const folder = folderOf({ 'a.csv': SHEET, 'no.csv': 'a,b\n1,2\n', 'torn.csv': 'id,coder\n"s1,x\n' })
    const { problems } = await readSheet(`${folder}/a.csv`, new Set(['taxes']))
    expect(problems[0]?.message).toMatch(/a\.csv:6: no concept is called "Guns"/)
    await expect(readSheet(`${folder}/no.csv`)).rejects.toThrow('it lacks the column id or coder')
    await expect(readSheet(`${folder}/torn.csv`)).rejects.toThrow('is no table')
    await expect(readSheet(`${folder}/none.csv`)).rejects.toThrow('there is no such sheet')
  })
})
