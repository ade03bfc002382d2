import { logOf } from '../builds/log-file.ts'
import { GraphHere } from '../grafeo/graph-here.ts'
import { createGrafeo } from '../grafeo/package.ts'
import type { Failures } from './failures.ts'
import { graphOf } from './graph-of.ts'
import { tellMemoryNeeded } from './memory.ts'

/** The graph of a build, ready to be asked in this process. Close it. */
export async function openGraphHere(folder: string, damaged: Failures): Promise<GraphHere> {
  // Before the graph is made, which may take long: the package may be missing.
  const engine = createGrafeo()
  tellMemoryNeeded(logOf(folder))
  return GraphHere.of(await graphOf(folder, damaged), engine)
}
