import { Argument, Command, Option } from 'commander'
import { FORMAT_NAMES } from '../export/format.ts'
import { PLOT_NAMES, PLOTS, type PlotName } from '../export/plots/names.ts'
import type { BuildOptions } from './build.ts'
import type { CheckOptions } from './check.ts'
import type { EvalOptions } from './eval.ts'
import type { ExplainOptions } from './explain.ts'
import type { ExportOptions } from './export.ts'
import type { ExtractOptions } from './extract.ts'
import type { LoadOptions } from './load.ts'
import type { PlotOptions } from './plot.ts'
import type { PositionsOptions } from './positions.ts'
import { addConcepts } from './program-concepts.ts'
import { addDeciding } from './program-decide.ts'
import { addFetching } from './program-fetch.ts'
import {
  asIsOption,
  example,
  formatOption,
  formOption,
  languageOption,
  mapOption,
  minTrustOption,
  modelOption,
  outletOption,
  rootOption,
  sinceOption,
  sureOption,
  untilOption,
  withDiscourse,
  withFilters,
  withProcessing,
  withProjection,
  withServer,
} from './program-options.ts'
import { addReport } from './program-report.ts'
import { addServing } from './program-serve.ts'
import { addParameter, parseBatch, parseCount, parsePort } from './program-values.ts'
import type { QueryOptions } from './query.ts'
import type { ShowOptions } from './show.ts'
import { PACKAGE } from './software.ts'
import { STEP_NAMES, type StepName } from './step-names.ts'
import type { ViewOptions } from './view.ts'

const PATHS = 'files, folders, globs, or - for standard input'
const BUILD = 'folder of the build'

/**
 * The command line as a whole: what can be typed, and what `--help` says of it. What a command does is in the file of
 * its name, loaded only when it is called: the language pass alone takes a third of a second to load.
 */
export function createProgram(): Command {
  const program = new Command('onrecord')
    .description(PACKAGE.description)
    .version(PACKAGE.version)
    .option('-q, --quiet', 'print neither progress nor summary; problems are still named')
    .exitOverride()
    .showHelpAfterError('(add --help to see how it goes)')
    .addHelpText('after', example('build news/ --output graph', 'show graph'))
  for (const addCommand of [
    addFetching,
    addCheck,
    addBuild,
    addExtract,
    addStep,
    addView,
    addShow,
    addPositions,
    addExplain,
    addRecords,
    addExport,
    addPlot,
    addReport,
    addLoad,
    addQuery,
    addServing,
    addEval,
    addDeciding,
    addConcepts,
  ])
    addCommand(program)
  return program
}

function addBuild(program: Command): void {
  withProcessing(program.command('build'))
    .summary('build the graph of who said what about whom')
    .description(
      'Reads articles and writes their records and the graph made from them to a folder.\n' +
        'Run it again to bring the folder up to date: only new and changed articles are processed, those deleted from\n' +
        'the folders and globs given are taken out, and articles of other paths stay. Where nothing is found at all, nothing\n' +
        'is taken out without --prune.',
    )
    .argument('<paths...>', PATHS)
    .requiredOption('-o, --output <dir>', 'folder to write to; it is made if need be')
    .addOption(rootOption())
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(asIsOption())
    .addOption(languageOption())
    .option('--fresh', 'process all articles anew, not only those that changed')
    .option('--prune', 'also take out articles where nothing was found any more: no file, no folder, no article in it')
    .option('--decisions <files...>', "files of decisions to heed from now on, besides the build's own")
    .option('--no-decisions', 'heed no other files of decisions from now on')
    .option('--concepts <file>', 'file of concepts, which statements are put to from now on: docs/concepts.md')
    .option('--no-concepts', 'heed no concepts from now on')
    .option('--lenient', 'leave out decisions that are wrong or contradict others, instead of stopping')
    .option('--json', 'print a summary as JSON instead of a table')
    .addHelpText('after', example('build news/ --output graph', 'build news/ -o graph --decisions ann.jsonl bob.jsonl'))
    .action(async (paths: string[], _, command: Command) => {
      const { build } = await import('./build.ts')
      process.exitCode = await build(paths, command.optsWithGlobals<BuildOptions>())
    })
}

function addCheck(program: Command): void {
  program
    .command('check')
    .summary('tell what would be read, before anything is')
    .description(
      'Reads files as build would, without looking for statements, and tells of each: its format, how many articles it has,\n' +
        'how many of them say their day, what may be wrong, and how the first of them begins.',
    )
    .argument('<paths...>', PATHS)
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(languageOption())
    .option('--json', 'print a JSON line a file')
    .addHelpText('after', example('check news/', 'check export.docx --json'))
    .action(async (paths: string[], _, command: Command) => {
      const { check } = await import('./check.ts')
      process.exitCode = await check(paths, command.optsWithGlobals<CheckOptions>())
    })
}

function addExtract(program: Command): void {
  withProcessing(program.command('extract'))
    .summary('print what is said in articles, a JSON line an article')
    .description(
      'Reads articles and prints one record an article as a JSON line, in the order of the articles. With --stream, reads\n' +
        'articles from standard input, a JSON line each, and prints a line for each of them: its record, or {"error", "id"}.\n' +
        'A job then has one core, and there is one job unless --jobs says more: engines start one such process a task.\n' +
        'docs/scale.md tells how.',
    )
    .argument('[paths...]', PATHS)
    .addOption(new Option('--stream', 'answer each line of standard input by a line').conflicts(['root', 'format']))
    .addOption(rootOption())
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(asIsOption())
    .addOption(languageOption())
    .addHelpText('after', example('extract news/ > records.ndjson', 'extract --stream < articles.jsonl'))
    .action(async (paths: string[], { stream }: { stream?: true }, command: Command) => {
      const options = command.optsWithGlobals<ExtractOptions>()
      if (stream && paths.some((path) => path !== '-'))
        command.error('error: --stream reads standard input: give no paths')
      if (!stream && paths.length === 0) command.error("error: missing required argument 'paths'")
      const { extract } = await import('./extract.ts')
      const { extractStream } = await import('./extract-stream.ts')
      const jobs = command.getOptionValueSource('jobs') === 'default' ? 1 : options.jobs
      process.exitCode = await (stream ? extractStream({ ...options, jobs }) : extract(paths, options))
    })
}

function addStep(program: Command): void {
  program
    .command('step')
    .summary('one step of a build, for engines that share the work')
    .description(
      'Reads lines {"key", "value"} from standard input, those of one key together, and prints lines {"table", "key",\n' +
        '"value"}; values are JSON in a string. docs/scale.md tells what each step takes and gives, and how they make a build.',
    )
    .addArgument(new Argument('<name>', 'step').choices(STEP_NAMES))
    .addHelpText('after', example('step sketch < records-by-id.ndjson'))
    .action(async (name: StepName) => {
      const { step } = await import('./step.ts')
      process.exitCode = await step(name)
    })
}

function addShow(program: Command): void {
  program
    .command('show')
    .summary('show who said what about whom in a build')
    .description(
      'Prints the statements of a build: speaker → those spoken about (addressee), the cue and what is said, the sentence,\n' +
        'and where it stands as file:line:column, with its outlet, its form and how far to trust it, 0 to 1. In JSON lines files the column counts within the text of the article.',
    )
    .argument('<dir>', BUILD)
    .argument('[entity]', 'name, alias or node id: show only statements by, about and to it')
    .option('--about <entity>', 'only statements about this one')
    .option('--to <entity>', 'only statements made to this one')
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(outletOption())
    .addOption(formOption())
    .addOption(sureOption())
    .option('--root <dir>', 'folder in which the articles lie now, if they have moved since')
    .option('--json', 'print a JSON line a statement')
    .addHelpText(
      'after',
      example(
        "show graph 'Ada Example'",
        "show graph 'Ada Example' --about France",
        "show graph --to 'Example Herald'",
        "show graph 'Ada Example' --since 2025-03-01 --until 2025-03-31 --outlet 'Example Herald' --form direct",
        'show graph --sure 0.8',
      ),
    )
    .action(async (folder: string, entity: string | undefined, options: ShowOptions) => {
      const { show } = await import('./show.ts')
      process.exitCode = await show(folder, entity, options)
    })
}

function addPositions(program: Command): void {
  program
    .command('positions')
    .summary('show who stands where on what, who changed, and who contradicts whom')
    .description(
      'Prints for each speaker and each target or concept the runs of time in which the speaker is for or against it, each with\n' +
        'the words that show it best. --changed prints only changes of side, --contradicts who opposes whom, the most direct\n' +
        'first: the same said and denied, one concept, one target. For and against are judgements of words: read them.',
    )
    .argument('<dir>', BUILD)
    .argument('[name]', 'name, alias or node id: only who is meant by it')
    .option('--on <target>', 'only positions on this entity or concept')
    .addOption(new Option('--changed', 'print who was on one side and then on the other').conflicts('contradicts'))
    .option('--contradicts', 'print who is opposed to whom')
    .option('--window <days>', 'most days between two who contradict each other', parseCount, 30)
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(minTrustOption())
    .addOption(sureOption())
    .option('--most <n>', 'most positions, changes or contradictions to print; 50 by default, all as JSON', parseCount)
    .option('--json', 'print a JSON line each')
    .addHelpText(
      'after',
      example(
        'positions graph',
        "positions graph 'Ada Example' --on 'port strikes'",
        'positions graph --changed --since 2025-01-01',
        'positions graph --contradicts --window 7 --json',
      ),
    )
    .action(async (folder: string, name: string | undefined, options: PositionsOptions) => {
      const { positions } = await import('./positions.ts')
      process.exitCode = await positions(folder, name, options)
    })
}

function addView(program: Command): void {
  program
    .command('view')
    .summary('look at a build in a browser')
    .description(
      'Serves the page of a build to a browser on this machine, and opens it: who speaks about whom, what was said, and the\n' +
        'articles with the words that show it. Without --edit nothing is written. `build` writes the same page to\n' +
        'index.html, which opens without this command; a large build is shown by this command alone.',
    )
    .argument('<dir>', BUILD)
    .option('--port <n>', 'port to serve it on; by default any that is free', parsePort, 0)
    .option('--no-open', 'open no browser, only print the address')
    .option('--edit', 'let the page write decisions into the build, as `onrecord decide` does')
    .addOption(sureOption())
    .addHelpText('after', example('view graph', 'view graph --port 8080 --no-open'))
    .action(async (folder: string, options: ViewOptions) => {
      const { view } = await import('./view.ts')
      process.exitCode = await view(folder, options)
    })
}

function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('tell why a statement of an article has the speaker it has')
    .description(
      'Reads one article and prints for each statement who was taken for its speaker, how sure that is, and why; then all\n' +
        'others who were weighed, the likeliest first, each with what sets it apart, and those who were barred.',
    )
    .argument('<path>', 'file with one article, or - for standard input')
    .addOption(modelOption())
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(asIsOption())
    .option('--line <n>', 'line of the article, in JSON lines that have several', parseCount)
    .option('--statement <n>', 'only the statement of this number, from 1', parseCount)
    .addOption(new Option('--pronouns', 'also tell whom pronouns mean that say nothing').conflicts('statement'))
    .option('--json', 'print a JSON line a statement or pronoun')
    .addHelpText('after', example('explain news/budget.txt', 'explain news/budget.txt --statement 2'))
    .action(async (path: string, options: ExplainOptions) => {
      const { explain } = await import('./explain.ts')
      process.exitCode = await explain(path, options)
    })
}

function addRecords(program: Command): void {
  program
    .command('records')
    .summary("print a build's records, a JSON line an article")
    .description(
      'Prints the records that a build is made from, without those replaced or taken out since. Every entity has the id\n' +
        'of its graph node as "key": entities of one key are one node.',
    )
    .argument('<dir>', BUILD)
    .addHelpText('after', example('records graph > records.ndjson'))
    .action(async (folder: string) => {
      const { printRecords } = await import('./records.ts')
      process.exitCode = await printRecords(folder)
    })
}

function addExport(program: Command): void {
  withDiscourse(withProjection(program.command('export')))
    .summary("write a build's graph in one format")
    .description(
      "Makes the graph from a build's records and writes it in one format, whole or as one of its projections: people are\n" +
        'who speaks about whom, claims who says what about whom, quoted which outlet reports whom, discourse who is for and\n' +
        'against what. docs/exports.md says which format is for which program, docs/positions.md what discourse networks are.',
    )
    .argument('<dir>', BUILD)
    .addOption(new Option('-f, --format <name>', 'format').choices(FORMAT_NAMES).makeOptionMandatory())
    .requiredOption(
      '-o, --output <path>',
      'file to write; for csv, parquet, obsidian and neo4j-admin, which are several files, the folder to write them to',
    )
    .addOption(sureOption())
    .option(
      '--moving <days>',
      'one discourse network for each so many days, in files of the folder --output',
      parseCount,
    )
    .option('--step <days>', 'by how many days they move', parseCount, 7)
    .option('--excel', 'tables for Excel: with a byte order mark, and no cell that it would take for a formula')
    .addHelpText(
      'after',
      example(
        'export graph --format gexf --as people --output people.gexf',
        "export graph --format graphml --as people --ego 'Ada Example' --depth 2 --min-weight 2 --output ada.graphml",
        'export graph --format csv --since 2025-01-01 --excel --output tables',
        'export graph --format graphml --as discourse --network subtract --count week --weight activity --output actors.graphml',
      ),
    )
    .action(async (folder: string, options: ExportOptions) => {
      const { exportGraph } = await import('./export.ts')
      process.exitCode = await exportGraph(folder, options)
    })
}

function addPlot(program: Command): void {
  withFilters(
    program
      .command('plot')
      .summary('draw a picture of a build, as SVG or PNG')
      .description(
        `Draws one of these, without a browser and with nothing fetched, the same on every run:\n\n${plotList()}\n\n` +
          'In timeline, forms and person, --only is for those who speak, --min-weight for rows, and --ego leaves what one\n' +
          'says or is spoken about in. person takes whom it is of by --ego or --about.',
      )
      .addArgument(new Argument('<name>', 'picture').choices(PLOT_NAMES))
      .argument('[dir]', BUILD, 'graph')
      .requiredOption('-o, --output <file>', 'file to write, which ends in .svg or .png')
      .option('--title <words>', 'another title')
      .option('--most <n>', 'most rows, columns or circles: those with most statements', parseCount),
  )
    .addOption(sureOption())
    .addHelpText(
      'after',
      example(
        'plot timeline graph --output timeline.svg',
        "plot people graph --ego 'Ada Example' --depth 2 --most 20 --output ada.png",
        "plot person graph --about 'Ada Example' --since 2025-01-01 --output ada.svg",
        "plot forms graph --title 'Who quotes, who tells' --output forms.png",
      ),
    )
    .action(async (name: PlotName, folder: string, options: PlotOptions) => {
      const { plot } = await import('./plot.ts')
      process.exitCode = await plot(name, folder, options)
    })
}

const plotList = (): string => {
  const width = Math.max(...PLOT_NAMES.map(({ length }) => length))
  return PLOT_NAMES.map((name) => `  ${name.padEnd(width)}  ${PLOTS[name]}`).join('\n')
}

function addLoad(program: Command): void {
  withServer(program.command('load'))
    .summary("bring a Neo4j database to a build's graph")
    .description(
      "Makes the graph from a build's records and writes it to a Neo4j database, with its indexes. Run it again after every\n" +
        'build: what the build no longer has is taken out, and nothing else in the database is touched. A load that was\n' +
        'broken off goes on where it stopped. The password comes from NEO4J_PASSWORD, or is asked for.',
    )
    .argument('<dir>', BUILD)
    .option('--wipe', 'first take out all that earlier loads wrote')
    .option('--yes', 'go on though more than half of what onrecord wrote there would be taken out')
    .option('--batch <n>', 'most nodes or relationships in one transaction', parseBatch, 5000)
    .option('--json', 'print a summary as JSON')
    .addHelpText('after', example('load graph', 'load graph --uri neo4j+s://db.example.org --user ada'))
    .action(async (folder: string, _, command: Command) => {
      const { load } = await import('./load.ts')
      process.exitCode = await load(folder, command.optsWithGlobals<LoadOptions>())
    })
}

function addQuery(program: Command): void {
  withServer(
    program
      .command('query')
      .summary('ask a build or a Neo4j database one of the questions that come with onrecord')
      .description(
        'Asks a build, or a database that `onrecord load` has filled, one of many questions, and prints the answer as a\n' +
          'table; without NAME, lists the questions with their parameters. A name may be an alias, in any capitals. Nothing is\n' +
          'ever written. With --dir no server is needed, but the package @grafeo-db/js; without, the password comes from\n' +
          'NEO4J_PASSWORD, or is asked for.',
      )
      .argument('[name]', 'name of a question')
      .option('-d, --dir <dir>', 'folder of a build: ask that, without a server')
      .option('-p, --param <name=value>', 'set a parameter; may be given several times', addParameter, {}),
  )
    .addOption(new Option('--json', 'print a JSON line a row').conflicts('csv'))
    .option('--csv', 'print comma-separated values with a header')
    .addHelpText(
      'after',
      example(
        "query said-about --dir graph --param 'name=Ada Example' --param limit=10",
        'query who-talks-to-whom --csv',
        'query',
      ),
    )
    .action(async (name: string | undefined, _, command: Command) => {
      const { query } = await import('./query.ts')
      process.exitCode = await query(name, command.optsWithGlobals<QueryOptions>())
    })
}

function addEval(program: Command): void {
  withProcessing(program.command('eval'))
    .summary('measure how well articles annotated by hand are read')
    .description(
      'Reads the articles of a file annotated by hand and prints precision, recall and F1 of what is found; with RECORDS,\n' +
        'of what was found before. docs/evaluation.md tells what each figure means and what the file must hold.',
    )
    .argument('[records]', 'records of the same articles, a JSON line each, to be measured instead')
    .requiredOption('-g, --gold <file>', 'annotated articles, a JSON line each')
    .addOption(
      new Option(
        '--given <what>',
        'take names and attributions from the annotators, to measure the rest alone',
      ).choices(['gold']),
    )
    .option('--worst <n>', 'also list the articles with most errors', parseCount)
    .option('--diff <records>', 'also list the statements won and lost against these records')
    .option('--json', 'print all as JSON')
    .addHelpText('after', example('eval --gold gold.ndjson', 'eval --gold gold.ndjson --model large --worst 5'))
    .action(async (records: string | undefined, _, command: Command) => {
      const { evalRecords } = await import('./eval.ts')
      process.exitCode = await evalRecords(records, command.optsWithGlobals<EvalOptions>())
    })
}
