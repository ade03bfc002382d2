import { type Command, Option } from 'commander'
import type { ExplainOptions } from './explain.ts'
import type { PositionsOptions } from './positions.ts'
import {
  asIsOption,
  BUILD,
  example,
  formatOption,
  formOption,
  mapOption,
  minTrustOption,
  modelOption,
  outletOption,
  sinceOption,
  sureOption,
  untilOption,
} from './program-options.ts'
import { parseCount, parsePort } from './program-values.ts'
import type { ShowOptions } from './show.ts'
import type { ViewOptions } from './view.ts'

export function addShow(program: Command): void {
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

export function addPositions(program: Command): void {
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

export function addView(program: Command): void {
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

export function addExplain(program: Command): void {
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

export function addRecords(program: Command): void {
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
