import { join } from 'node:path'
import { type ReadConcepts, readConcepts } from '../concepts/read.ts'
import { type ReadDecisions, readDecisions } from '../decisions/read.ts'
import { InputError } from '../errors.ts'
import { isThere } from '../ingest/file-error.ts'
import { rememberedConcepts, rememberedDecisions } from './root-file.ts'

/** Where a build's own decisions are. */
export const decisionsFileOf = (folder: string): string => join(folder, 'decisions.jsonl')

/**
 * Reads all decisions that a build heeds: its own, and those of the files that it was given.
 *
 * @throws {InputError} where one of those is gone, or a file cannot be read
 */
export async function readDecisionsOf(folder: string): Promise<ReadDecisions> {
  const others = await rememberedDecisions(folder)
  const gone = others.find((file) => !isThere(file))
  if (gone !== undefined)
    throw new InputError(
      { file: gone },
      'no such file of decisions: give those that there are as --decisions to `build`',
    )
  return readDecisions([decisionsFileOf(folder), ...others])
}

/**
 * Reads the concepts that a build was given; `undefined` where it has none.
 *
 * @throws {InputError} where their file is gone, or cannot be read
 */
export async function readConceptsOf(folder: string): Promise<ReadConcepts | undefined> {
  const file = await rememberedConcepts(folder)
  if (file === undefined) return undefined
  if (isThere(file)) return readConcepts(file)
  throw new InputError(
    { file },
    'no such file of concepts: give the one there is as --concepts to `build`, or --no-concepts',
  )
}
