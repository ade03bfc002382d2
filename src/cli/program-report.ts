import { type Command, Option } from 'commander'
import { BREAKDOWNS } from '../export/report/names.ts'
import { example, formOption, outletOption, sinceOption, sureOption, untilOption } from './program-options.ts'
import { parseShare } from './program-values.ts'
import type { ReportOptions } from './report.ts'

/** The commands that tell of a build as a whole. */
export function addReport(program: Command): void {
  const report = program
    .command('report')
    .summary('tell of a build as a whole: who is quoted')
    .description('Counts what a build holds, and says how many statements each figure rests on.')
    .addHelpText('after', example('report sources graph'))
  report
    .command('sources')
    .summary('who is quoted: roles, gender, named or not')
    .description(
      'Tells who is quoted, as Markdown on standard output, or in a file by its ending: .md, .csv (a row a share) or .svg\n' +
        '(a picture). Shares of roles, of women, of what is quoted directly; by outlet, concept, part of the article and\n' +
        'month; and how unnamed sources are described. Copies of one text count once. docs/sources.md tells what the roles\n' +
        'are and how far to trust them.',
    )
    .argument('[dir]', 'folder of the build', 'graph')
    .option('-o, --output <file>', 'file to write, which ends in .md, .csv or .svg')
    .addOption(
      new Option('--by <what...>', 'what to tell sources apart by: one or several; all by default').choices(BREAKDOWNS),
    )
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(outletOption())
    .addOption(formOption())
    .option('--about <entity>', 'only what is said about this one')
    .addOption(
      new Option(
        '--min-trust <n>',
        'only statements as likely as this to be said, and by their speakers, 0 to 1',
      ).argParser(parseShare),
    )
    .addOption(sureOption())
    .option('--count-copies', 'count what papers copy from each other as often as they print it')
    .option('--title <words>', 'another title for the picture')
    .option('--excel', 'a table for Excel: with a byte order mark, and no cell that it would take for a formula')
    .addHelpText(
      'after',
      example(
        'report sources graph',
        'report sources graph --by outlet --since 2025-01-01 --output sources.csv',
        "report sources graph --about 'Ada Example' --output sources.svg",
      ),
    )
    .action(async (folder: string, options: ReportOptions) => {
      const { reportSources } = await import('./report.ts')
      process.exitCode = await reportSources(folder, options)
    })
}
