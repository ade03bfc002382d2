import { NotFetched } from './not-fetched.ts'

/** What papers and their readers' programs put behind an address to count where readers come from. */
const COUNTING = /^(?:utm_\w+|at_(?:medium|campaign|custom\d|link_\w+)|fbclid|gclid|ocid|cmpid)$/i
/** Longer than any paper's. */
const LONGEST = 4000

/**
 * An address as it is asked for and remembered: without its fragment and what only counts readers, so that a page has one.
 *
 * @param base what it is relative to, where it may be
 * @throws {NotFetched} where it is none of the web
 */
export function webAddress(given: string, base?: URL): URL {
  if (given.length > LONGEST) throw new NotFetched('not an address', `is longer than ${LONGEST} characters`)
  if (!URL.canParse(given, base?.href))
    throw new NotFetched('not an address', 'is no address: give one that begins with https://')
  const url = new URL(given, base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new NotFetched('not an address', `is no address of the web but begins with ${url.protocol}`)
  if (url.username !== '' || url.password !== '')
    throw new NotFetched('not an address', 'has a name or a password in it, which are not sent: leave them out')
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (COUNTING.test(name)) url.searchParams.delete(name)
  return url
}
