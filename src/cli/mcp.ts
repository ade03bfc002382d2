import { logOf } from '../builds/log-file.ts'
import { GraphHere } from '../grafeo/graph-here.ts'
import { createGrafeo } from '../grafeo/package.ts'
import { ask } from '../questions/ask.ts'
import { readQuestion } from '../questions/question.ts'
import { BuildView } from '../serve/build-view.ts'
import { serveMcp } from '../serve/mcp.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { damagedLines } from './files.ts'
import { graphOf } from './graph-of.ts'
import { tellMemoryNeeded } from './memory.ts'
import { PACKAGE } from './software.ts'
import { say } from './terminal.ts'
import { whichBuild } from './which-build.ts'

export interface McpOptions {
  readonly dir: string
}

/** `onrecord mcp`: an assistant asks a build. Nothing but the protocol goes to standard output. */
export async function mcp({ dir }: McpOptions): Promise<ExitCode> {
  const folder = whichBuild(dir)
  tellMemoryNeeded(logOf(folder))
  const graph = await graphOf(folder, damagedLines())
  // The engine takes memory, and many never ask it.
  let here: Promise<GraphHere> | undefined
  await serveMcp(
    {
      version: PACKAGE.version,
      build: new BuildView(graph),
      query: async (name, parameters) => {
        here ??= openHere(graph)
        here.catch(() => {
          here = undefined
        })
        return ask(await here, readQuestion(name), parameters)
      },
    },
    ({ message }) => say(message),
  )
  return EXIT.OK
}

const openHere = async (graph: Parameters<typeof GraphHere.of>[0]): Promise<GraphHere> =>
  GraphHere.of(graph, createGrafeo())
