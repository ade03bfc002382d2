import { type Command, Option } from 'commander'
import type { McpOptions } from './mcp.ts'
import { example, withProcessing } from './program-options.ts'
import { parseBytes, parseCount, parsePort } from './program-values.ts'
import type { ServeOptions } from './serve.ts'

/** The commands for other programs: over HTTP, and for assistants. */
export function addServing(program: Command): void {
  addServe(program)
  addMcp(program)
}

const dirOption = (): Option => new Option('-d, --dir <dir>', 'folder of the build that is asked')

function addServe(program: Command): void {
  withProcessing(program.command('serve'))
    .summary('read articles and answer what a build knows, over HTTP')
    .description(
      'Answers other programs over HTTP until Ctrl-C: POST /extract makes the record of an article; with --dir, GET /entities,\n' +
        '/statements and /evidence tell what a build knows. /openapi.json describes all of it. It writes nothing. Only this\n' +
        'machine is answered, unless --host says otherwise; then every request must show the token.',
    )
    .addOption(dirOption())
    .option('--port <n>', 'port; by default any that is free', parsePort, 0)
    .option('--host <address>', 'address to answer at: 0.0.0.0 for all of this machine', '127.0.0.1')
    .addOption(
      new Option('--token <text>', 'what requests must show; other users see arguments, so better set it').env(
        'ONRECORD_TOKEN',
      ),
    )
    .option('--body-limit <bytes>', 'most bytes of an article', parseBytes, 1_000_000)
    .option('--queue <n>', 'most articles received, waiting or worked on at a time', parseCount, 64)
    .addHelpText(
      'after',
      example('serve --dir graph --port 8080', 'ONRECORD_TOKEN=… onrecord serve --host 0.0.0.0 --port 8080').replace(
        '$ onrecord ONRECORD_TOKEN',
        '$ ONRECORD_TOKEN',
      ),
    )
    .action(async (_, command: Command) => {
      const { serve } = await import('./serve.ts')
      process.exitCode = await serve(command.optsWithGlobals<ServeOptions>())
    })
}

function addMcp(program: Command): void {
  program
    .command('mcp')
    .summary('let an assistant ask a build (Model Context Protocol)')
    .description(
      'Speaks the Model Context Protocol on standard input and output, so that an assistant that starts it can ask a build who\n' +
        'said what about whom. Its tools only read, and their answers carry the quotations and their places. `query` needs\n' +
        'the package @grafeo-db/js.',
    )
    .addOption(dirOption().makeOptionMandatory())
    .addHelpText('after', example('mcp --dir graph'))
    .action(async (_, command: Command) => {
      const { mcp } = await import('./mcp.ts')
      process.exitCode = await mcp(command.optsWithGlobals<McpOptions>())
    })
}
