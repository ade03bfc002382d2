import { readConceptsOf } from '../builds/heeded.ts'
import { settleConcepts } from '../builds/root-file.ts'
import { type ReadConcepts, readConcepts } from '../concepts/read.ts'
import type { Concept } from '../model/concept.ts'
import { STOPPED } from './build-decisions.ts'
import { say } from './terminal.ts'

/** The concepts of a build for whoever only looks at it: what is wrong with others is told. */
export async function conceptsOf(folder: string): Promise<readonly Concept[] | undefined> {
  const read = await readConceptsOf(folder)
  for (const { message } of read?.problems ?? []) say(`${message}; it is left out`)
  return read?.concepts
}

/** The concepts of a build that is to be written; `null` where some are wrong, which is told, and it is to stop. */
export async function conceptsForBuild(folder: string): Promise<readonly Concept[] | null | undefined> {
  const read = await readConceptsOf(folder)
  return read && checked(read)
}

/** The concepts of a file, which from now on are those of a build; `null` as above. */
export async function conceptsFrom(file: string, folder: string): Promise<readonly Concept[] | null> {
  const concepts = checked(await readConcepts(file))
  if (concepts !== null) await settleConcepts(folder, file)
  return concepts
}

/** All concepts, if none is wrong; else each fault is told. */
function checked({ concepts, problems }: ReadConcepts): readonly Concept[] | null {
  for (const { message } of problems) say(message)
  if (problems.length === 0) return concepts
  say(`${STOPPED}: mend ${problems.length === 1 ? 'this line' : 'these lines'}.`)
  return null
}
