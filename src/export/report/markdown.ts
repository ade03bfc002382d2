import { markdownText } from '../markdown.ts'
import { counted } from '../plots/words.ts'
import type { Breakdown } from './breakdowns.ts'
import type { BreakdownName } from './names.ts'
import type { SourcesReport } from './sources.ts'
import { FEW, type Share, sharesOf, type Tally } from './tally.ts'

/** Most descriptions and groups that are listed. */
const MOST = 30

/** The report as Markdown. */
export const sourcesMarkdown = ({ all, breakdowns, descriptions, source }: SourcesReport): string => {
  const sections = [
    `# Who is quoted\n\n${markdownText(source)}`,
    `${paragraphOf(all)}\n\n${table(['role', 'statements', 'share'], rolesOf(all))}`,
    ...breakdowns.map((one) => sectionOf(one, all)),
    unnamedSection(descriptions),
    NOTE,
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

const NOTE = `Roles and genders are judged from what the articles say of the sources; shares are of the statements whose source is told. A share with an asterisk rests on fewer than ${FEW} statements: another article may turn it round.`

const paragraphOf = (tally: Tally): string => {
  const { statements, withSource, roles, genders, forms } = tally
  const told = genders.female + genders.male
  return [
    `${counted(withSource, 'statement')} of ${statements.toLocaleString('en-GB')} ${withSource === 1 ? 'tells its' : 'tell their'} source; ${percent(roles.unnamed, withSource)} of these leave it unnamed.`,
    told === 0
      ? 'Of no person is the gender told.'
      : `Where the gender of who speaks is told (${counted(told, 'statement')}), women say ${percent(genders.female, told)}.`,
    `${percent(forms.direct, statements)} are quoted directly, ${percent(forms.mixed, statements)} in part, ${percent(forms.indirect, statements)} are told in other words.`,
  ].join(' ')
}

const rolesOf = (tally: Tally): string[][] =>
  sharesOf(tally)
    .filter(({ measure, count }) => measure === 'role' && count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ value, count, of }) => [value, String(count), percent(count, of)])

const HEADINGS: Readonly<Record<BreakdownName, string>> = {
  outlet: 'By outlet',
  concept: 'By concept',
  place: 'By place in the article',
  month: 'By month',
}
const LACKING: Readonly<Record<BreakdownName, string>> = {
  outlet: 'of no known outlet',
  concept: 'on no concept',
  place: 'without a place',
  month: 'without a day',
}

const sectionOf = ({ by, groups, without }: Breakdown, all: Tally): string => {
  if (groups.length === 0) return ''
  const shown = groups.slice(0, MOST)
  const columns = sharesOf(all).filter(({ count, value }) => count > 0 && value !== 'male' && value !== 'mixed')
  const rows = shown.map(({ label, tally }) => {
    const shares = sharesOf(tally)
    const shareOf = ({ measure, value }: Share): string => {
      const one = shares.find((share) => share.measure === measure && share.value === value)
      return percent(one?.count ?? 0, one?.of ?? 0)
    }
    return [markdownText(label), String(tally.statements), ...columns.map(shareOf)]
  })
  const notes = [
    groups.length === 1 ? `All are of one ${by}: there is nothing to compare.` : '',
    shown.length < groups.length ? `The ${shown.length} of ${groups.length} with most statements.` : '',
    without > 0 ? `${counted(without, 'statement')} ${LACKING[by]}.` : '',
  ].filter(Boolean)
  return [
    `## ${HEADINGS[by]}`,
    table([by, 'statements', ...columns.map(({ value }) => WORDS[value] ?? value)], rows),
    ...(notes.length > 0 ? [notes.join(' ')] : []),
  ].join('\n\n')
}

/** What columns are called that are no roles. */
const WORDS: Readonly<Record<string, string>> = { female: 'women', direct: 'quoted directly', indirect: 'told' }

const unnamedSection = (descriptions: SourcesReport['descriptions']): string => {
  if (descriptions.length === 0) return ''
  const shown = descriptions.slice(0, MOST)
  const rest = descriptions.length - shown.length
  return [
    '## How unnamed sources are described',
    table(
      ['words', 'described as', 'statements'],
      shown.map(({ words, as, count }) => [markdownText(words), as, String(count)]),
      2,
    ),
    ...(rest > 0 ? [`And ${counted(rest, 'other')}.`] : []),
  ].join('\n\n')
}

const percent = (count: number, of: number): string =>
  of === 0 ? '–' : `${Math.round((100 * count) / of)}%${of < FEW ? '\\*' : ''}`

/** A table whose first columns, one or several, are words, and whose others are numbers. */
const table = (head: readonly string[], rows: readonly (readonly string[])[], words = 1): string =>
  [head, head.map((_, i) => (i < words ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
