import { withoutBy } from '../../byline.ts'
import { englishDay } from '../english-day.ts'
import type { Found } from '../made-article.ts'
import { bodyOf } from './body.ts'

/** What an export of articles tells of one of them. */
export interface ExportedArticle {
  readonly title: string | null
  /** The lines between title and labels, or above the title: outlet, blog, date, edition, rights. */
  readonly head: readonly string[]
  /** Labels above the text. */
  readonly labels: ReadonlyMap<string, string>
  readonly body: readonly string[]
}

/** An article of an export, without what its paper or the archive put around it. */
export function foundIn({ title, head, labels, body }: ExportedArticle): Found {
  const lines = head.filter((line) => !/^\s*(?:copyright\b|©|all rights reserved)/i.test(line))
  const date = lines.findIndex((line) => englishDay(line) !== null)
  // A blog's name in brackets may stand between outlet and date.
  const [outlet] = lines.slice(0, date < 0 ? 1 : Math.max(date, 0))
  const author = withoutBy(labels.get('byline') ?? labels.get('author'))
  return {
    fields: {
      title: titleOf(title),
      outlet: outlet?.replace(/\s*[-–—,;]\s+[\w .]*\bedition\b.*$/i, '') ?? null,
      publishedAt: date < 0 ? null : englishDay(lines[date] ?? ''),
      ...(author !== null && { author }),
    },
    properties: {
      section: labels.get('section'),
      dateline: labels.get('dateline'),
      blog: /^\((.+)\)$/.exec(lines.slice(1, Math.max(date, 1)).join(' '))?.[1],
    },
    paragraphs: bodyOf(body).map((text) => ({ text })),
  }
}

const titleOf = (title: string | null): string | null =>
  title
    ?.replace(/\s*[-–—(;]?\s*correction appended\)?\s*$/i, '')
    .replace(/\s+/g, ' ')
    .trim() || null
