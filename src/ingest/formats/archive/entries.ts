import { posix } from 'node:path'
import { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import type { ByteSource } from '../../bytes.ts'
import { EmptyFile } from '../../file-error.ts'
import type { ReaderContext } from '../format.ts'

/** A file in an archive. Its bytes are there until the next one is asked for. */
export interface Entry {
  readonly name: string
  readonly bytes: ByteSource
}

/** An archive in an archive in an archive in an archive is made to hurt. */
const MOST_LEVELS = 3

/** Reads the files of an archive as those of a folder are read. Nothing is written: each is read where it stands. */
export async function* readEntries(
  entries: AsyncIterable<Entry>,
  { file, within, isListed }: ReaderContext,
): AsyncGenerator<Article | InputError> {
  if (file.split(/\.(?:zip|tar|tgz)(?:\.\w+)?\//i).length > MOST_LEVELS) {
    throw new InputError({ file }, `is an archive in ${MOST_LEVELS - 1} others: unpack it and give the folder`)
  }
  let isEmpty = true
  for await (const { name, bytes } of entries) {
    if (isSystems(name)) continue
    if (name === '[Content_Types].xml') {
      throw new InputError({ file }, 'is a file of Excel or PowerPoint: save it as CSV, or its text as .docx')
    }
    if (leadsOut(name)) {
      yield new InputError({ file }, `has a file whose path leads out of it (${JSON.stringify(name)}): it is not read`)
    } else if (isListed(name)) {
      isEmpty = false
      yield* readEntry(within(bytes, name), file)
    }
  }
  if (isEmpty) yield new EmptyFile({ file }, 'has no file in it of a kind that is read: see `onrecord build --help`')
}

/** What stops one file's reader stops no other's. */
async function* readEntry(
  items: AsyncIterable<Article | InputError>,
  archive: string,
): AsyncGenerator<Article | InputError> {
  try {
    yield* items
  } catch (error) {
    if (!(error instanceof InputError) || error.place.file === archive) throw error
    yield error
  }
}

const leadsOut = (name: string): boolean => {
  const path = posix.normalize(name.replaceAll('\\', '/'))
  return path.startsWith('../') || path === '..' || path.startsWith('/') || /^[a-z]:/i.test(path) || name.includes('\0')
}

/** Folders, and what a system writes for itself. */
const isSystems = (name: string): boolean => /\/$|(?:^|\/)(?:__MACOSX\/|\.[^/.]|Thumbs\.db$|desktop\.ini$)/.test(name)
