import { Command } from 'commander'
import { addBuild, addCheck, addEval, addExtract, addStep } from './program-articles.ts'
import { addConcepts } from './program-concepts.ts'
import { addDeciding } from './program-decide.ts'
import { addFetching } from './program-fetch.ts'
import { addExport, addLoad, addPlot, addQuery } from './program-files.ts'
import { example } from './program-options.ts'
import { addExplain, addPositions, addRecords, addShow, addView } from './program-read.ts'
import { addReport } from './program-report.ts'
import { addServing } from './program-serve.ts'
import { PACKAGE } from './software.ts'

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
