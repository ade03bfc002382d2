/** The commands that fetch: the only ones that ask anything of the internet. */
import type { Command } from 'commander'
import type { FeedOptions } from './feed.ts'
import type { FetchOptions } from './fetch.ts'
import { example } from './program-options.ts'
import { parseContact, parseCount, parsePause } from './program-values.ts'

const MANNERS =
  'Servers are asked as their robots.txt wishes, one request at a time, with pauses, and told who asks. Each page is saved\n' +
  'as a web archive of its own, which `onrecord build DIR` reads; DIR/fetched.log has what was fetched and what was not, and\n' +
  'why. Ctrl-C loses nothing: the same command goes on from there.'

/** A command that fetches: with the options of how. */
const withFetching = (command: Command): Command =>
  command
    .option('-o, --output <dir>', 'folder to save to; it is made if need be', 'news')
    .option('--from <file>', 'file of more addresses, one a line; - for standard input')
    .option(
      '--pause <s>',
      'least seconds between two requests to a host; more where its robots.txt says so',
      parsePause,
      1,
    )
    .option('--time-limit <s>', 'most seconds for a page', parseCount, 30)
    .option('--size-limit <mb>', 'most megabytes of a page, unpacked', parseCount, 16)
    .option(
      '--contact <address>',
      'where you can be reached, told to servers: an address of mail or the web',
      parseContact,
    )
    .option('--allow-private', 'also fetch from this machine and its network')
    .option('--dry-run', 'save nothing, and fetch no page: only tell what would be fetched')
    .option('--json', 'print a JSON line an address')

export function addFetching(program: Command): void {
  withFetching(program.command('fetch'))
    .summary('save pages of the web, to be read')
    .description(
      'Fetches pages and saves them to a folder. Run again, it asks whether they have changed, and saves those that have.\n' +
        MANNERS,
    )
    .argument('[urls...]', 'addresses of pages')
    .addHelpText(
      'after',
      example(
        'fetch https://news.example/budget.html --output news',
        'fetch --from addresses.txt --contact ada@example.org',
        'build news --output graph',
      ),
    )
    .action(async (urls: string[], _, command: Command) => {
      const { fetchPages } = await import('./fetch.ts')
      process.exitCode = await fetchPages(urls, command.optsWithGlobals<FetchOptions>())
    })
  withFetching(program.command('feed'))
    .summary('save the pages that feeds lead to, those not had yet')
    .description(
      'Fetches feeds (RSS, Atom, JSON Feed) and the articles that they lead to, but for those fetched before. Run it again as\n' +
        `often as the feeds change: a feed that has not is not sent again.\n${MANNERS}`,
    )
    .argument('[urls...]', 'addresses of feeds')
    .option('--most <n>', 'most articles of a feed; the next run fetches others', parseCount)
    .addHelpText(
      'after',
      example('feed https://news.example/politics.rss --output news', 'feed --from feeds.txt --most 20 --dry-run'),
    )
    .action(async (urls: string[], _, command: Command) => {
      const { fetchFeeds } = await import('./feed.ts')
      process.exitCode = await fetchFeeds(urls, command.optsWithGlobals<FeedOptions>())
    })
}
