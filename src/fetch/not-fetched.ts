/** Why a page was not fetched. The first two are no fault of anybody's: its paper does not want it, or it holds no article. */
type NotFetchedReason =
  | 'robots.txt'
  | 'not an article'
  | 'not an address'
  | 'private address'
  | 'unreachable'
  | 'refused'
  | 'too slow'
  | 'too large'
  | 'redirects'

/** A page that was not fetched. The message is a half sentence whose subject is the address: "is longer than 16 MB". */
export class NotFetched extends Error {
  readonly reason: NotFetchedReason

  constructor(reason: NotFetchedReason, why: string, options?: ErrorOptions) {
    super(why, options)
    this.reason = reason
  }

  /** Whether another run may have it, or its address is to be mended. */
  get isFault(): boolean {
    return this.reason !== 'robots.txt' && this.reason !== 'not an article'
  }
}
