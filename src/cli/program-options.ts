import { availableParallelism } from 'node:os'
import { type Command, Option } from 'commander'
import { COUNTS, NETWORKS, WEIGHTS } from '../graph/projections/coded.ts'
import { FORMAT_NAMES as READ_FORMATS } from '../ingest/formats/format-names.ts'
import { LANGUAGES } from '../ingest/language.ts'
import { MODELS } from '../model/encoder-model.ts'
import { PROJECTION_NAMES } from '../model/projected.ts'
import { FORMS } from '../model/statement.ts'
import { parseCount, parseDay, parseFormat, parseJobs, parseMap, parseMemory, parseShare } from './program-values.ts'

/** What commands say of the build that they are given. */
export const BUILD = 'folder of the build'
/** The same where it need not be given. */
export const BUILD_HERE = 'folder of the build: by default this folder, or the only one in it with a build'

/** The end of a command's help: how it is typed. */
export const example = (...commands: string[]): string =>
  `\nExample:\n${commands.map((command) => `  $ onrecord ${command}`).join('\n')}`

/** A command that asks a database: with the options that say where it is, and who asks. */
export const withServer = (command: Command): Command =>
  command
    .addOption(
      new Option('--uri <address>', 'address of the Neo4j server').env('NEO4J_URI').default('bolt://localhost:7687'),
    )
    .addOption(new Option('--user <name>', 'user').env('NEO4J_USERNAME').default('neo4j'))
    .addOption(new Option('--database <name>', "database; the server's default if not given").env('NEO4J_DATABASE'))

/** A command that makes a graph of the whole one: with the options of which, and what to leave out. */
export const withProjection = (command: Command): Command =>
  withFilters(
    command.addOption(
      new Option('--as <projection>', 'what the graph is of').choices(PROJECTION_NAMES).default('statements'),
    ),
  )

/** A command that makes a discourse network: with the options of which. */
export const withDiscourse = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--network <kind>',
        'of a discourse network: who takes which side, or who agrees or disagrees with whom',
      )
        .choices(NETWORKS)
        .default('affiliation'),
    )
    .addOption(
      new Option('--of <mode>', 'what a network of one mode ties').choices(['actors', 'concepts']).default('actors'),
    )
    .addOption(
      new Option('--on <what>', 'what actors take sides on; by default concepts where the build has any').choices([
        'targets',
        'concepts',
      ]),
    )
    .addOption(
      new Option('--count <once>', 'count who is on one side of one matter once in each')
        .choices(COUNTS)
        .default('statement'),
    )
    .addOption(new Option('--weight <how>', 'how ties are weighed').choices(WEIGHTS).default('plain'))

/** A command that makes something of parts of the graph: with the options of what to leave out. */
export const withFilters = (command: Command): Command =>
  command
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(outletOption())
    .addOption(formOption())
    .option('--about <entity>', 'only what is said about this one')
    .addOption(minTrustOption())
    .option('--count-copies', 'count what papers copy from each other as often as they print it')
    .option('--only <kind...>', 'only nodes of these kinds: Person, Organisation, Country …')
    .option('--min-weight <n>', 'only edges that stand for so many statements', parseCount)
    .option('--ego <entity>', 'only this one and those near it')
    .option('--depth <n>', 'how near: so many steps', parseCount, 1)

/** More threads than this gain little: one thread reads for all. */
const MOST_JOBS_BY_DEFAULT = 8

/** A command that processes articles: with the options of how. */
export const withProcessing = (command: Command): Command =>
  command
    .addOption(modelOption())
    .addOption(
      new Option('-j, --jobs <n>', 'articles worked on at a time')
        .argParser(parseJobs)
        .default(Math.min(availableParallelism(), MOST_JOBS_BY_DEFAULT), `cores, ${MOST_JOBS_BY_DEFAULT} at most`),
    )
    .option('--time-limit <s>', 'most seconds for an article', parseCount, 60)
    .option('--memory-limit <mb>', 'most megabytes for each of the jobs, besides the model', parseMemory, 2000)

// New objects for every command, as commander wants it.

export const modelOption = (): Option =>
  new Option('-m, --model <name>', 'encoder: large finds more, at some six tenths of the speed')
    .choices(MODELS)
    .default('base')

export const sureOption = (): Option =>
  new Option('--sure <n>', 'leave out statements whose speaker is less sure than this, 0 to 1').argParser(parseShare)

export const minTrustOption = (): Option =>
  new Option(
    '--min-trust <n>',
    'only statements as likely as this to be said, and by their speakers, 0 to 1',
  ).argParser(parseShare)

export const sinceOption = (): Option =>
  new Option('--since <day>', 'only what was said on this day or later, YYYY-MM-DD').argParser(parseDay)

export const untilOption = (): Option =>
  new Option('--until <day>', 'only what was said on this day or earlier, YYYY-MM-DD').argParser(parseDay)

export const outletOption = (): Option => new Option('--outlet <name>', 'only statements that this outlet printed')

export const formOption = (): Option => new Option('--form <form>', 'only statements of this form').choices(FORMS)

export const rootOption = (): Option =>
  new Option('--root <dir>', 'folder from which articles are named in records: by default the deepest that holds them')

export const formatOption = (): Option =>
  new Option('--format <name>', `format of all inputs, where content and ending mislead: ${READ_FORMATS.join(', ')}`)
    .argParser(parseFormat)
    .default(undefined, 'told by content, then by ending')

export const mapOption = (): Option =>
  new Option('--map <pairs>', 'which columns or keys hold what, as in text=body,date=pub').argParser(parseMap)

export const languageOption = (): Option =>
  new Option('--language <which>', 'articles in which language: en, the others being skipped, or any')
    .choices(LANGUAGES)
    .default('en')

export const asIsOption = (): Option =>
  new Option(
    '--as-is',
    'mend nothing in texts: character references, words cut by a program, lines broken by an editor',
  )
