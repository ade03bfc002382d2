import { expect, test } from 'vitest'
import { withoutCredits } from '../../src/text/credits.ts'

test.each([
  ['By Ann Stone and Max Orr\n\nIt rained.', 'It rained.'],
  ['BY ANN STONE, POLITICAL EDITOR\nIt rained.', 'It rained.'],
  ['It rained.\n\nPhotograph: Peter Marsh/Getty Images', 'It rained.'],
  ['It rained. Photograph: Peter Marsh/EPA It stopped.', 'It rained.  It stopped.'],
  ['It rained in Tarnby. J.R. Marsh / AFP / Getty Images', 'It rained in Tarnby.'],
  ['It rained in Tarnby. Max Bell/Tarn Pictures/Getty Images It stopped.', 'It rained in Tarnby.  It stopped.'],
  ['It rained. (Photo by Max Bell/Anadolu via Getty Images)', 'It rained.'],
  ['It rained.\n\n(Reporting by Carl Dobbs; editing by Tom Orrin)', 'It rained.'],
  ['It rained.\nAnn Stone and Max Orr contributed to this report.', 'It rained.'],
  ['Image caption Lou Hale likes rain', 'Lou Hale likes rain'],
])('%j has credits', (text, rest) => {
  const prose = withoutCredits(text)
  expect(prose).toHaveLength(text.length)
  expect(prose.trim().replace(/ {3,}/g, '  ')).toBe(rest)
})

test.each([
  'By Monday it rained, Ann Stone said.',
  'By her own account, she won.',
  'The photographer Peter Marsh said he had seen smoke.',
  'A photo by Peter Marsh shows the mayor, who said it rained.',
  'Reporting is no crime, Ann Stone said.',
  'The Conservative/Labour talks failed, AP reported.',
  'Max Orr contributed to this success.',
  'The Conservative/Labour/Green talks failed.',
])('%j has none', (text) => expect(withoutCredits(text)).toBe(text))
