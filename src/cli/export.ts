import { join } from 'node:path'
import { type ExportFile, FORMATS, type FormatName } from '../export/formats.ts'
import { writeAside } from '../export/write-aside.ts'
import { foldGraph } from '../graph/fold.ts'
import { makeFolder, recordsOf } from './files.ts'

export interface ExportOptions {
  readonly format: FormatName
  readonly output: string
}

/** `onrecord export`: a build's graph in one format, made anew from its records. */
export async function exportGraph(folder: string, { format, output }: ExportOptions): Promise<void> {
  const files: readonly ExportFile[] = FORMATS[format]
  const graph = await foldGraph(recordsOf(folder))
  if (files.length > 1) await makeFolder(output)
  for (const { file, write } of files) {
    await writeAside(files.length > 1 ? join(output, file) : output, write(graph))
  }
}
