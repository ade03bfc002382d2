import { InputError } from '../errors.ts'
import { Skipped } from '../ingest/skipped.ts'
import type { Article } from '../model/article.ts'

/** How an article will be read. */
interface Example {
  readonly title: string | null
  readonly publishedAt: string | null
  readonly outlet: string | null
  readonly text: string
}

/** Characters of a text that are shown. */
const SHOWN = 200
/** From so many characters on an article takes long. */
const LONG = 500_000
/** Most errors of a file that are kept. */
const MOST_ERRORS = 20

/** What is found in a file before it is read in earnest. `JSON.stringify` gives all of it. */
export class FileCheck {
  readonly file: string
  readonly format: string
  /** Formats of the files in it, and how many of each. */
  readonly inner: Record<string, number> = {}
  articles = 0
  readonly errors: string[] = []
  readonly skipped: Record<string, number> = {}
  readonly #notices = new Set<string>()
  readonly #mended: Record<string, number> = {}
  #errorCount = 0
  #repeats = 0
  #titles = 0
  #outlets = 0
  #dates = 0
  #cut = 0
  #long = 0
  #first: string | null = null
  #last: string | null = null
  #example: Example | null = null

  constructor(file: string, format: string) {
    this.file = file
    this.format = format
  }

  holds(format: string): void {
    this.inner[format] = (this.inner[format] ?? 0) + 1
  }

  /** Notes an article that came before. */
  repeat(): void {
    this.#repeats += 1
  }

  add(item: Article | InputError): void {
    if (item instanceof Skipped) this.skipped[item.reason] = (this.skipped[item.reason] ?? 0) + 1
    else if (item instanceof InputError) {
      this.#errorCount += 1
      if (this.errors.length < MOST_ERRORS) this.errors.push(item.message)
    } else this.#addArticle(item)
  }

  #addArticle({ info, text, notice, markup }: Article): void {
    this.articles += 1
    if (info.title) this.#titles += 1
    if (info.outlet ?? info.agency) this.#outlets += 1
    if (info.publishedAt !== null) this.#addDate(info.publishedAt)
    if (info.textIsWhole === false) this.#cut += 1
    if (text.length > LONG) this.#long += 1
    if (notice) this.#notices.add(notice.replace(`${this.file}: `, ''))
    for (const [kind, count] of Object.entries(info.mended?.kinds ?? {})) {
      this.#mended[kind] = (this.#mended[kind] ?? 0) + count
    }
    this.#example ??= {
      ...{ title: info.title, publishedAt: info.publishedAt, outlet: info.outlet ?? info.agency },
      text: beginningOf(text.slice(markup[0]?.start === 0 ? markup[0].end : 0)),
    }
  }

  #addDate(day: string): void {
    this.#dates += 1
    if (this.#first === null || day < this.#first) this.#first = day
    if (this.#last === null || day > this.#last) this.#last = day
  }

  /** What the user should look at, a line each. */
  get trouble(): string[] {
    const some = (count: number, what: string, why = ''): string[] => {
      const share = this.articles === 1 ? '' : ` in ${count} of ${this.articles}`
      return count === 0 || this.articles === 0 ? [] : [what + share + why]
    }
    const mended = Object.entries(this.#mended).map(([kind, count]) => `${kind} (${count})`)
    return [
      ...some(this.articles - this.#dates, 'no day', ': questions by day will miss it'),
      ...some(this.articles - this.#titles, 'no title'),
      ...some(this.articles - this.#outlets, 'no paper or agency'),
      ...some(this.#cut, 'no whole text, but a summary or a part'),
      ...some(this.#long, `more than ${LONG / 1000} KB, which takes long`),
      ...(mended.length > 0 ? [`mended in the text: ${mended.join(', ')}`] : []),
      ...Object.entries(this.skipped).map(([reason, count]) => `${count} skipped: ${reason}`),
      ...(this.#repeats > 0 ? [`${this.#repeats} that came before, with the same text`] : []),
      ...this.#notices,
      ...(this.#errorCount > this.errors.length
        ? [`${this.#errorCount} errors, of which ${this.errors.length} are shown`]
        : []),
    ]
  }

  get dates(): { readonly found: number; readonly first: string | null; readonly last: string | null } {
    return { found: this.#dates, first: this.#first, last: this.#last }
  }

  get example(): Example | null {
    return this.#example
  }

  toJSON(): object {
    const { file, format, inner: holds, articles, dates, trouble, errors, skipped, example } = this
    return {
      file,
      format,
      holds,
      articles,
      dates,
      titles: this.#titles,
      outlets: this.#outlets,
      trouble,
      errors,
      skipped,
      example,
    }
  }
}

function beginningOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= SHOWN ? words : `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …`
}
