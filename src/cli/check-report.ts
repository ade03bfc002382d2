import { posix } from 'node:path'
import { grouped } from '../model/grouped.ts'
import type { FileCheck } from './file-check.ts'
import { safeText } from './safe-text.ts'
import { colors } from './terminal.ts'

/** From so many files of one kind in a folder on, those without trouble are told of together. */
const MANY = 4

/** What was found in the files, in words: those that are alike and have nothing wrong with them together. */
export function describeChecks(checks: readonly FileCheck[]): string {
  const groups = grouped(checks, (one) => [groupOf(one)])
  const paragraphs = [...groups.values()].flatMap((group) =>
    group.length >= MANY ? [describeGroup(group)] : group.map(describeFile),
  )
  return `${[...paragraphs, totals(checks)].join('\n\n')}\n`
}

/** Files of one article and one kind in one folder; any other file is alone. */
function groupOf({ file, format, articles, errors, skipped, trouble }: FileCheck): string {
  const isPlain = articles === 1 && errors.length === 0 && Object.keys(skipped).length === 0
  return isPlain ? JSON.stringify([posix.dirname(file), format, trouble]) : file
}

function describeGroup(group: readonly FileCheck[]): string {
  const [first] = group as [FileCheck]
  const ending = posix.extname(first.file)
  const days = group.flatMap(({ dates }) => dates.first ?? []).sort()
  const range = days.length > 0 ? `, ${rangeOf(days[0] ?? null, days.at(-1) ?? null)}` : ''
  const name = `${posix.dirname(first.file)}/*${ending}`
  return [
    `${colors.bold(safeText(name))}: ${group.length} files (${first.format}), an article each${range}`,
    ...first.trouble.map((line) => `  ! ${safeText(line)}`),
    ...exampleLines(first),
  ].join('\n')
}

function describeFile(check: FileCheck): string {
  const { file, format, articles, dates, errors, trouble } = check
  const inner = Object.entries(check.inner).map(([name, count]) => `${count} ${name}`)
  const kind = inner.length > 0 ? `${format}: ${inner.join(', ')}` : format
  const days =
    dates.found > 0
      ? `, days of ${dates.found === articles ? 'all' : dates.found}: ${rangeOf(dates.first, dates.last)}`
      : ''
  const found =
    articles === 0
      ? 'no article'
      : articles === 1
        ? `1 article${dates.found ? `, ${dates.first}` : ''}`
        : `${articles} articles${days}`
  return [
    `${colors.bold(safeText(file))}: ${found} (${kind})`,
    ...errors.map((error) => `  ✗ ${safeText(error)}`),
    ...trouble.map((line) => `  ! ${safeText(line)}`),
    ...exampleLines(check),
  ].join('\n')
}

function exampleLines({ example }: FileCheck): string[] {
  if (example === null) return []
  const { title, outlet, publishedAt, text } = example
  const about = [title && `“${title}”`, outlet, publishedAt].filter(Boolean).join(', ')
  return [...(about ? [`  ${safeText(about)}`] : []), `    ${safeText(text)}`]
}

const rangeOf = (first: string | null, last: string | null): string =>
  first === last ? `${first}` : `${first} to ${last}`

function totals(checks: readonly FileCheck[]): string {
  const articles = checks.reduce((sum, one) => sum + one.articles, 0)
  const bad = checks.filter(({ errors }) => errors.length > 0).length
  const files = checks.length === 1 ? '1 file' : `${checks.length} files`
  const wrong = bad === 0 ? '' : `; in ${bad === 1 ? '1 file' : `${bad} files`} something cannot be read`
  return `${files}, ${articles === 1 ? '1 article' : `${articles} articles`}${wrong}.`
}
