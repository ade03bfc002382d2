import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { bodyName, initialsOf, isLetters, nameBeforeTrade } from '../../src/identity/names/body-name.ts'
import { compareNames } from '../../src/identity/names/compare.ts'
import { eventHead, wordsOfEvent } from '../../src/identity/names/event-name.ts'
import { personName } from '../../src/identity/names/person-name.ts'

const isOne = (a: string, b: string): boolean => compareNames(personName(a), personName(b)) !== null

test.each([
  ['Volodymyr Zelensky', 'Vladimir Zelenskyy'],
  ['Bill Tarn', 'William J. Tarn'],
  ['Keir Stanmore', 'Kier Stanmore'],
  ['Max H. Orr', 'Max H.W. Orr'],
  ['Max Walker Orr', 'Max Hask Walker Orr'],
  ['Emmanuel Marcon', 'Emmanuel Macron'],
  ['Kim Jong-un', 'Kim Jong Un'],
  ['J.-C. Junker', 'Jean-Claude Junker'],
  ['Usama bin Ladin', 'Osama bin Laden'],
  ['Bachar el-Tarn', 'Bashar al-Tarn'],
  ['Dr. Ann Lowe MBE', 'Ann Lowe'],
  // Other alphabets.
  ['Олена Тарненко', 'Olena Tarnenko'],
  ['Алексей Петрович Тарнов', 'Alexei Tarnov'],
  ['Ελένη Παπαδάκη', 'Eleni Papadaki'],
  ['Արամ Տարոնյան', 'Aram Taronyan'],
  ['ნინო თარნავა', 'Nino Tarnava'],
  // The two ways of writing Chinese, and Korean.
  ['Liu Tse-hung', 'Liu Zehong'],
  ['Teng Hsiao-li', 'Deng Xiaoli'],
  ['Chu Kuo-ping', 'Zhu Guoping'],
  ['Pak Chong-ho', 'Pak Jong Ho'],
  // The surname first.
  ['Tanabe Kenji', 'Kenji Tanabe'],
  ['Orbel Viktor', 'Viktor Janos Orbel'],
  ['bin Rashid Hamad', 'Hamad bin Rashid'],
  // Blanks lost, and particles written together.
  ['FrankBuchner', 'Frank Buchner'],
  ['realTomBuchner', 'Tom Buchner'],
  ['RepAnnBuchnerTX', 'Ann Buchner'],
  ['Gina DeLora', 'Gina De Lora'],
  ['Sanae Tarichi', 'Sanae Tarishi'],
  ['Jerrold Tarn', 'Jerry Tarn'],
])('%s may be %s', (a, b) => expect([isOne(a, b), isOne(b, a)]).toEqual([true, true]))

test.each([
  ['Donald Tarn', 'Donald Tarn Jr.'],
  ['Clara T. Wendell', 'Clara B. Wendell'],
  ['Max W. Orr', 'Max H.W. Orr'],
  ['Max W. Orr', 'Max Hask Walker Orr'],
  ['Ann Lowe', 'Anton Lowe'],
  ['Pedro Sancho', 'Pedro Sánchez'],
  ['Salman bin Muhammad al-Rawi', 'Muhammad bin Salman al-Rawi'],
  ['Ri Hong-chul', 'Ri Hong-sop'],
  ['Viktor Orbel', 'Viktor Orlov'],
  ['Thomas Ebb Tarn', 'Ada Thomas-Tarn'],
  ['Clara Wendoll', 'Claire Werdall'],
  ['Олег Тарнов', 'Olga Tarnova'],
  ['Liu Tse-hung', 'Liu Te-hung'],
  ['Frank Martin', 'Martin Frank'],
  ['Karim bin Rashid', 'Rashid bin Karim'],
  ['Hamad bin Rashid al-Rawi', 'Rashid al-Rawi'],
  ['Kenji Tanabe', 'Tanabe Kenta'],
  ['Karim Abdul Karim Jan', 'Karim Abdul Omar Jan'],
  ['田中太郎', '田中次郎'],
  ['김민수', '김민호'],
])('%s is not %s', (a, b) => expect([isOne(a, b), isOne(b, a)]).toEqual([false, false]))

test.each([
  ['war in gaza', 'gaza conflict'],
  ['2016 us presidential election', '2016 election'],
  ['flood probe', 'investigation of the flood'],
])('%s and %s have the same words', (a, b) =>
  expect([eventHead(a), ...wordsOfEvent(a)]).toEqual([eventHead(b), ...wordsOfEvent(b)]),
)

test('bodies', () => {
  expect(bodyName('Marsh & Cole, Inc.')).toBe(bodyName('Marsh and Cole'))
  expect(bodyName('U.S. Department of State')).toBe(bodyName('State Department'))
  expect(bodyName('Orra Motors Co.')).toBe(bodyName('Orra Motor Company'))
  expect(bodyName('United Dock Workers union')).toBe(bodyName('United Dock Workers'))
  expect(bodyName('Orra news agency')).toBe(bodyName('Orra'))
  expect(bodyName('Orra News Agency')).not.toBe(bodyName('Orra'))
  expect(bodyName('UK Labour Party')).toBe(bodyName('Labour'))
  expect(bodyName('EU Commission')).toBe(bodyName('European Commission'))
  expect(bodyName('U.N. Security Council')).toBe(bodyName('Security Council'))
  expect(bodyName('National Security Council')).not.toBe(bodyName('Security Council'))
  expect(bodyName('Labor Party')).not.toBe(bodyName('Labour Party'))
  expect(bodyName('Department of Labor')).toBe(bodyName('Labour Department'))
  for (const circuit of [
    'U.S. Court of Appeals for the Ninth Circuit',
    '9th U.S. Circuit Court of Appeals',
    '9th Circuit',
  ])
    expect(bodyName(circuit)).toBe(bodyName('Ninth Circuit'))
  expect(bodyName('D.C. Circuit')).not.toBe(bodyName('Second Circuit'))
  expect(bodyName('House Committee on Ports and Rivers')).toBe(bodyName('House Ports and Rivers Committee'))
  expect(bodyName('House of Representatives Ports Committee')).toBe(bodyName('House Ports Committee'))
  expect(bodyName('UN Grain Office')).toBe(bodyName('United Nations Grain Office'))
  expect(bodyName('Orra Institute for Ports')).toBe(bodyName('Orra Institute of Ports'))
  expect(nameBeforeTrade('Orra Center for Ports')).toBe(bodyName('Orra Center'))
  expect(nameBeforeTrade('Center for Ports')).not.toBe(bodyName('Center'))
  for (const campaign of ['Ann Tarn campaign', 'Tarn presidential campaign', 'Ann M. Tarn re-election campaign'])
    expect(bodyName(campaign)).toBe(bodyName('Tarn campaign'))
  expect(bodyName('Vote Tarn campaign')).not.toBe(bodyName('Tarn campaign'))
  expect(bodyName('Senate Judiciary')).toBe(bodyName('Senate Judiciary Committee'))
  expect(bodyName('Tarn camp')).toBe(bodyName('Tarn campaign'))
  expect(bodyName('District of Columbia Circuit Court of Appeals')).toBe(bodyName('D.C. Circuit'))
  expect(bodyName('HHS')).toBe(bodyName('U.S. Department of Health and Human Services'))
  expect(bodyName('Orra movement')).toBe(bodyName('Orra'))
  expect(bodyName('Orra magazine')).not.toBe(bodyName('Orra'))
  expect(bodyName('Orra Credit union')).not.toBe(bodyName('Orra Credit'))
  expect(['Orra University', 'Orra Airways plc', 'Orra Air Lines', 'Orra Media', 'Bank'].map(nameBeforeTrade)).toEqual([
    'orra',
    'orra',
    'orra',
    'orramedia',
    'bank',
  ])
  expect(initialsOf('Directorate of Grain and Irrigation Works')).toEqual(['DGIW', 'DOGAIW'])
  expect(['NBC', 'U.N.', 'EADS N.V.', 'Ford', 'Nato'].map(isLetters)).toEqual([true, true, true, false, false])
})

const PAIRS = join(process.env.ONRECORD_SHARED ?? join(import.meta.dirname, '../../../shared'), 'data/name-pairs.csv')
// Not ours to pass on: where the pairs are missing, so is this test.
if (existsSync(PAIRS)) {
  test('of labelled pairs of persons most are judged as labelled', () => {
    const rows = parse(readFileSync(PAIRS), { columns: true }) as Readonly<Record<string, string>>[]
    const persons = rows.filter(({ schema }) => schema === 'Person')
    const right = persons.filter(
      ({ name1 = '', name2 = '', is_match }) => isOne(name1, name2) === (is_match === 'true'),
    )
    // The labels ask whether a sanctions list should be looked at: they join "Kim Kyong Min" and "Kim Kyong Il".
    expect(right.length / persons.length).toBeGreaterThan(0.9)
  })
}
