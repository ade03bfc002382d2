import { type Answer, exchange, type Head, type Limits, type Question } from './exchange.ts'
import { NotFetched } from './not-fetched.ts'
import { MOST_ROBOTS, type Rules, rulesOf } from './robots.ts'
import { Turns } from './turns.ts'
import { webAddress } from './web-address.ts'

export interface FetcherOptions extends Limits {
  /** Who asks, as servers are told: "onrecord/1.0 (+https://example.org)". */
  readonly agent: string
  /** Least milliseconds between the end of one request to a host and the next. */
  readonly pause: number
  /** Ends all that is under way. */
  readonly signal: AbortSignal
}

/** By what a server tells whether a page has changed since it was fetched. */
export interface Validators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

/** A page as it was fetched. */
export interface Fetched extends Answer {
  /** Where it was in the end, redirects followed. */
  readonly url: URL
}

/** What is wanted of an address. */
export interface Wish {
  /** What kinds of content: the value of `Accept`. */
  readonly accept: string
  /** Why an answer is not to be read to its end; `null` where it is. */
  readonly objectionTo: (head: Head) => NotFetched | null
  readonly known?: Validators
}

const MOST_REDIRECTS = 10
const MOST_ROBOTS_REDIRECTS = 5
/** A pause that is asked for and longer than this is a no. */
const LONGEST_PAUSE = 10 * 60_000
/** How long is waited where a server says when to come again, and how often. */
const LONGEST_REST = 2 * 60_000
const MOST_RESTS = 2

/** Fetches pages as their papers wish: by `robots.txt`, one at a time of a host, and with pauses. */
export class Fetcher {
  readonly #options: FetcherOptions
  readonly #turns = new Turns()
  /** By origin. */
  readonly #rules = new Map<string, Promise<Rules>>()
  /** Hosts that want to be left alone, and what they said. */
  readonly #closed = new Map<string, NotFetched>()

  constructor(options: FetcherOptions) {
    this.#options = options
  }

  /**
   * Fetches a page, redirects followed.
   *
   * @returns `null` where it has not changed
   * @throws {NotFetched} where it is not to be had, or not to be fetched
   */
  async fetch(address: URL, wish: Wish): Promise<Fetched | null> {
    let url = address
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      await this.allow(url)
      const answer = await this.#ask(url, wish)
      if (answer.status === 304 && hasValidator(wish)) return null
      const next = redirectOf(answer, url)
      if (next === null) {
        const objection = wish.objectionTo(answer)
        if (objection !== null) throw objection
        return { ...answer, url }
      }
      url = next
    }
    throw new NotFetched('redirects', `leads on more than ${MOST_REDIRECTS} times`)
  }

  /**
   * Looks whether a page may be fetched, and asks its host for nothing but `robots.txt`.
   *
   * @throws {NotFetched} where it may not
   */
  async allow(url: URL): Promise<void> {
    const rules = await this.#rulesFor(url)
    const objection = this.#closed.get(url.hostname) ?? rules.objectionTo(url)
    if (objection) throw objection
    if (rules.pause > LONGEST_PAUSE)
      throw new NotFetched(
        'robots.txt',
        `asks for ${rules.pause / 1000} seconds between requests, which is too long to wait`,
      )
  }

  /** Asks for a page; where the server says when to come again, then once more. */
  async #ask(url: URL, wish: Wish): Promise<Answer> {
    const rules = await this.#rulesFor(url)
    for (let rests = 0; ; rests++) {
      const answer = await this.#take(url, rules.pause, {
        headers: { accept: wish.accept, 'accept-language': 'en, *;q=0.5', ...conditions(wish) },
        limits: this.#options,
        wantsBody: (head) => isFinal(head) && wish.objectionTo(head) === null,
      })
      const rest = restAskedFor(answer)
      if (rest === null) return answer
      if (rest > LONGEST_REST || rests === MOST_RESTS) {
        const refusal = new NotFetched('refused', `has a server that wants no more requests now (${answer.status})`)
        this.#closed.set(url.hostname, refusal)
        throw refusal
      }
      this.#turns.rest(url.hostname, rest)
    }
  }

  #rulesFor(url: URL): Promise<Rules> {
    const known = this.#rules.get(url.origin)
    if (known !== undefined) return known
    const address = new URL('/robots.txt', url)
    const rules = this.#robots(address).then((answer) => rulesOf(answer, address))
    this.#rules.set(url.origin, rules)
    return rules
  }

  async #robots(address: URL): Promise<Answer | NotFetched> {
    try {
      let url = address
      for (let hop = 0; hop <= MOST_ROBOTS_REDIRECTS; hop++) {
        const answer = await this.#take(url, 0, {
          headers: { accept: 'text/plain, */*;q=0.5' },
          limits: { ...this.#options, size: MOST_ROBOTS },
          wantsBody: ({ status }) => status >= 200 && status < 300,
          cuts: true,
        })
        const next = redirectOf(answer, url)
        if (next === null) return answer
        url = next
      }
      return new NotFetched('redirects', `leads on more than ${MOST_ROBOTS_REDIRECTS} times`)
    } catch (error) {
      if (error instanceof NotFetched) return error
      throw error
    }
  }

  /** One request, when it is the host's turn. */
  #take(url: URL, pause: number, question: Omit<Question, 'url' | 'signal'>): Promise<Answer> {
    const { agent, signal } = this.#options
    const headers = { 'user-agent': agent, 'accept-encoding': 'gzip, br', ...question.headers }
    return this.#turns.take(
      url.hostname,
      () => Math.max(pause, this.#options.pause),
      signal,
      () => exchange({ ...question, url, headers, signal }),
    )
  }
}

const hasValidator = ({ known }: Wish): boolean => Boolean(known?.etag || known?.lastModified)

const conditions = ({ known }: Wish): Record<string, string> => ({
  ...(known?.etag && { 'if-none-match': known.etag }),
  ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
})

const REDIRECTS = [301, 302, 303, 307, 308]

const isFinal = ({ status, headers }: Head): boolean => !(REDIRECTS.includes(status) && headers.location)

/** Where an answer leads on to; `null` where it leads nowhere. @throws {NotFetched} where that is no address of the web */
function redirectOf(head: Head, url: URL): URL | null {
  return isFinal(head) ? null : webAddress(head.headers.location ?? '', url)
}

/** How many milliseconds a server wants to be left alone; `null` where it does not say so. */
function restAskedFor({ status, headers }: Head): number | null {
  const given = headers['retry-after']
  if (status !== 429 && !(status === 503 && given)) return null
  if (given === undefined) return Number.POSITIVE_INFINITY
  const time = /^\d+$/.test(given) ? 1000 * Number(given) : Date.parse(given) - Date.now()
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : Math.max(0, time)
}
