import { type Command, Option } from 'commander'
import type { DecideOptions } from './decide.ts'
import { USAGE } from './decide-usage.ts'
import type { DiffOptions } from './diff.ts'
import type { ForgetOptions } from './forget.ts'
import { BUILD_HERE, example } from './program-options.ts'
import { parseCount } from './program-values.ts'
import type { ReviewOptions } from './review.ts'

/** The commands by which people correct a build. */
export function addDeciding(program: Command): void {
  addDecide(program)
  addReview(program)
  addRenew(program)
  addForget(program)
  addWhy(program)
  addDiff(program)
}

const buildOption = (): Option => new Option('-b, --build <dir>', BUILD_HERE)

const KINDS = Object.values(USAGE).map(([typed, does]) => `  ${typed.padEnd(28)}${does}`)

function addDecide(program: Command): void {
  program
    .command('decide')
    .summary('correct the graph, for good: who is one, who speaks, what is nothing')
    .description(
      'Writes down a decision, as a line of decisions.jsonl in the folder of the build, and makes the graph anew with it.\n' +
        'Decisions hold at every build from then on, whatever articles come and however they are read. What is decided:\n\n' +
        `${KINDS.join('\n')}\n` +
        `  ${'list'.padEnd(28)}prints all decisions\n  ${'undo [LINE]'.padEnd(28)}takes back the last decision, or that of a line\n\n` +
        'NAME is a name, a node id, or NAME@ARTICLE for whom one article calls so. STATEMENT is a place as `onrecord show`\n' +
        'prints it (file:line:column), a node id, or some of its words.',
    )
    .argument('<words...>', 'what is decided, as above')
    .option('-w, --why <text>', 'why: for those who read it later')
    .option('--by <name>', 'who decides; by default ONRECORD_BY, or the user')
    .addOption(buildOption())
    .option('--file <path>', "file to write to, instead of the build's own; give it to `onrecord build` as --decisions")
    .option('--new <type>', 'of what type a speaker or target is whom no article knows')
    .option('--not', 'concept: the statement is not on it')
    .option('--json', 'list: print a JSON line a decision')
    .addHelpText(
      'after',
      example(
        "decide same 'J. D. Vance' 'JD Vance' --why 'one senator'",
        "decide speaker news/budget.txt:3:1 'Ada Example' --why 'she is quoted above'",
        "decide concept news/budget.txt:3:1 'Public spending' --not --why 'only a promise'",
        'decide undo',
      ),
    )
    .action(async (words: string[], options: DecideOptions) => {
      const { decide } = await import('./decide.ts')
      process.exitCode = await decide(words, options)
    })
}

function addRenew(program: Command): void {
  program
    .command('renew')
    .summary('make the graph of a build anew from its records and decisions')
    .description(
      'Makes the graph of a build anew, with the decisions as they are now: for who has edited them. No article is read.',
    )
    .argument('[dir]', BUILD_HERE)
    .addHelpText('after', example('renew graph'))
    .action(async (folder: string | undefined) => {
      const [{ renew }, { whichBuild }] = await Promise.all([import('./decide.ts'), import('./which-build.ts')])
      process.exitCode = await renew(whichBuild(folder))
    })
}

function addForget(program: Command): void {
  program
    .command('forget')
    .summary('take an article out of a build for good')
    .description(
      'Takes an article out of the records and the graph for good: its text is in no file of the build any more, later builds\n' +
        'do not read it, and what it alone told of vanishes.',
    )
    .argument('<words...>', '[folder of the build,] id, address or file of the article')
    .requiredOption('-w, --why <text>', 'why: for those who read it later')
    .option('--by <name>', 'who decides; by default ONRECORD_BY, or the user')
    .addHelpText('after', example("forget graph news/budget.txt --why 'withdrawn by the paper'"))
    .action(async (words: string[], options: ForgetOptions) => {
      const { forget } = await import('./forget.ts')
      process.exitCode = await forget(words, options)
    })
}

function addWhy(program: Command): void {
  program
    .command('why')
    .summary('tell why what has several names is one node')
    .description(
      'Prints each reason why other names, and parts of a name, were taken for a node, with their weights; what may be it as\nwell; and what was decided of it.',
    )
    .argument('<words...>', '[folder of the build,] name, alias or node id')
    .option('--json', 'print it as JSON')
    .addHelpText('after', example("why graph 'Ada Example'"))
    .action(async (words: string[], options: { json?: true }) => {
      const { why } = await import('./why.ts')
      process.exitCode = await why(words, options)
    })
}

function addDiff(program: Command): void {
  program
    .command('diff')
    .summary('tell what one build has that another has not')
    .description(
      'Prints what a build has gained and lost against an earlier one: nodes, edges, statements and claims, and what was\nrenamed, merged and split.',
    )
    .argument('<old>', 'folder of the earlier build')
    .argument('<new>', 'folder of the later build')
    .option('--all', 'list all, and not only the first of each kind')
    .option('--json', 'print all as JSON')
    .addHelpText('after', example('diff graph-of-may graph'))
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diff } = await import('./diff.ts')
      process.exitCode = await diff(before, after, options)
    })
}

function addReview(program: Command): void {
  program
    .command('review')
    .summary('go through what may be wrong in a build, the most important first')
    .description(
      'Asks about doubtful merges, names that were not merged, speakers and kinds, those on which most edges hang first, each\n' +
        'with the sentences that show it. One key answers. Every answer is written down at once, as a decision: Ctrl-C loses\n' +
        'nothing, and the next time only what is still open is asked. Without a terminal the questions are printed, with the\n' +
        'commands that answer them.',
    )
    .argument('[dir]', BUILD_HERE)
    .option('-n, --limit <n>', 'most questions', parseCount, 50)
    .option('--by <name>', 'who decides; by default ONRECORD_BY, or the user')
    .option('--json', 'print a JSON line a question, with what each answer decides')
    .addHelpText('after', example('review graph', 'review graph --json --limit 10'))
    .action(async (folder: string | undefined, options: ReviewOptions) => {
      const { review } = await import('./review.ts')
      process.exitCode = await review(folder, options)
    })
}
