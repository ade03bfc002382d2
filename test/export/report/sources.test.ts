import { describe, expect, test } from 'vitest'
import { csvFile } from '../../../src/export/csv.ts'
import { sourcesTable } from '../../../src/export/report/csv.ts'
import { sourcesMarkdown } from '../../../src/export/report/markdown.ts'
import { sourcesPicture } from '../../../src/export/report/picture.ts'
import { sourcesReport } from '../../../src/export/report/sources.ts'
import { foldGraph } from '../../../src/fold.ts'
import { toldIn } from '../../../src/model/told.ts'
import { ARTICLES } from '../../graph/articles.ts'

describe('who is quoted in the sample articles', async () => {
  const graph = await foldGraph(ARTICLES)
  const told = [...toldIn(graph)]
  const report = sourcesReport(graph, told)

  test('every statement is counted once in each breakdown, or said to be outside', () => {
    for (const { groups, without } of report.breakdowns)
      expect(groups.reduce((sum, { tally }) => sum + tally.statements, without)).toBe(told.length)
    expect(Object.values(report.all.roles).reduce((sum, count) => sum + count, 0)).toBe(report.all.withSource)
  })

  test('Markdown says how many statements its figures rest on, and which are few', () => {
    const page = sourcesMarkdown(report)
    expect(page).toContain(`${report.all.withSource} statements of ${told.length} tell their source`)
    expect(page).toMatch(/\| unnamed \| 1 \| \d+%\\\* \|/)
    expect(page).toContain('| A senior official | official | 1 |')
    expect(page).toContain('A share with an asterisk rests on fewer than 20 statements')
    expect(page).not.toContain('## By concept')
  })

  test('where all are of one outlet, there is nothing to compare', () => {
    const [one] = told
    const single = sourcesReport(graph, one ? [one] : [], { by: ['outlet'] })
    expect(sourcesMarkdown(single)).toContain('All are of one outlet: there is nothing to compare.')
  })

  test('what articles say is no markup', async () => {
    const graph = await foldGraph(
      ARTICLES.map((record) => ({ ...record, article: { ...record.article, outlet: 'A|B <b>*x*</b>' } })),
    )
    expect(sourcesMarkdown(sourcesReport(graph, [...toldIn(graph)]))).toContain('| A\\|B &lt;b&gt;\\*x\\*&lt;/b&gt; |')
  })

  test('CSV has a row a share', () => {
    const [head, ...rows] = [...(csvFile(sourcesTable(report)).text as Iterable<string>)]
    expect(head).toBe('by,group,measure,value,count,of,share,few,describedAs\n')
    const { all } = report
    expect(rows[0]).toBe(
      `all,"",role,politician,${all.roles.politician},${all.withSource},${Math.round((1e4 * all.roles.politician) / all.withSource) / 1e4},true,\n`,
    )
    expect(rows.at(-1)).toBe('all,"",description,A senior official,1,,,,official\n')
  })

  test('the picture has a row a group, and says what its cells stand for', () => {
    const svg = sourcesPicture(report)
    expect(svg).toMatch(/^<svg [^>]*aria-label="Who is quoted\. /)
    expect(svg).toContain(`all (${told.length})`)
    expect(svg).toMatch(/<title>all: unnamed 1 of \d+ statements<\/title>/)
  })
})
