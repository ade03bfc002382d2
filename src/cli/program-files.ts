import { Argument, type Command, Option } from 'commander'
import { FORMAT_NAMES } from '../export/format.ts'
import { PLOT_NAMES, PLOTS, type PlotName } from '../export/plots/names.ts'
import type { ExportOptions } from './export.ts'
import type { LoadOptions } from './load.ts'
import type { PlotOptions } from './plot.ts'
import {
  BUILD,
  example,
  sureOption,
  withDiscourse,
  withFilters,
  withProjection,
  withServer,
} from './program-options.ts'
import { addParameter, parseBatch, parseCount } from './program-values.ts'
import type { QueryOptions } from './query.ts'

export function addExport(program: Command): void {
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

export function addPlot(program: Command): void {
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

export function addLoad(program: Command): void {
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

export function addQuery(program: Command): void {
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
