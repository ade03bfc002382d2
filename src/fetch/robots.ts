import parser from 'robots-parser'
import type { Answer } from './exchange.ts'
import { NotFetched } from './not-fetched.ts'

/** Its types are written as if it were a module of its time. */
const parseRobots = parser as unknown as typeof parser.default

/** What `robots.txt` calls this program. */
const ROBOT = 'onrecord'
/** RFC 9309: at least so much of it is heeded. */
export const MOST_ROBOTS = 500 * 1024

/** What a host lets this program fetch. */
export interface Rules {
  /** Why a page is not to be fetched; `null` where it may be. */
  readonly objectionTo: (url: URL) => NotFetched | null
  /** The pause that is asked for between requests, in milliseconds. */
  readonly pause: number
}

const ALL_ALLOWED: Rules = { objectionTo: () => null, pause: 0 }

const noneAllowed = (objection: NotFetched): Rules => ({ objectionTo: () => objection, pause: 0 })

/** What is so by RFC 9309 where `robots.txt` cannot be had: without one all is allowed, and nothing where that cannot be told. */
export function rulesOf(answer: Answer | NotFetched, address: URL): Rules {
  if (answer instanceof NotFetched) return answer.reason === 'redirects' ? ALL_ALLOWED : noneAllowed(answer)
  const { status } = answer
  if (status >= 200 && status < 300) return read(answer.body.toString('utf8'), address)
  if (status >= 400 && status < 500 && status !== 429) return ALL_ALLOWED
  return noneAllowed(
    new NotFetched('robots.txt', `has a robots.txt that cannot be had now (${status}), so that nothing may be fetched`),
  )
}

function read(text: string, address: URL): Rules {
  const robots = parseRobots(address.href, text.replace(/^\uFEFF/, ''))
  const delay = robots.getCrawlDelay(ROBOT)
  return {
    objectionTo: (url) =>
      robots.isAllowed(url.href, ROBOT) === false
        ? new NotFetched('robots.txt', 'is not to be fetched by programs, says its robots.txt')
        : null,
    pause: delay !== undefined && delay > 0 ? 1000 * delay : 0,
  }
}
