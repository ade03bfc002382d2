import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, posix } from 'node:path'
import type { InputError } from '../errors.ts'
import { fileError } from './file-error.ts'
import { ENDINGS } from './formats/formats.ts'
import { isInside } from './root.ts'

/**
 * Lists the article files of a folder and of the folders in it, sorted by name. Hidden files, files of other kinds and
 * files about the folder (README, LICENSE) are passed over, and so are symbolic links that lead out of the folder or
 * back to a folder they lie in.
 */
export async function* walkFolder(root: string): AsyncGenerator<string | InputError> {
  const real = await realpath(root)
  yield* walk(root, { root: real, ancestors: [real] })
}

/**
 * Files that tell of the folder they lie in, and records beside their articles: nobody means them as news. One that is given
 * by name is read all the same.
 */
const ABOUT_FOLDER =
  /^(?:(?:readme|license|licence|copying|notice|changelog|contributing)\.(?:md|txt)|.+\.record\.json)$/i

/** Whether a file of that name is looked for in a folder, or in an archive. */
export const isArticleFile = (path: string): boolean =>
  isListed(path) && !posix.basename(path).startsWith('.') && !ABOUT_FOLDER.test(posix.basename(path))

const isListed = (path: string): boolean => ENDINGS.includes(extname(path).toLowerCase())

/** Where the walk is, in real paths. */
interface Position {
  readonly root: string
  readonly ancestors: readonly string[]
}

async function* walk(folder: string, position: Position): AsyncGenerator<string | InputError> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield fileError(folder, error)
    return
  }
  const visible = entries.filter(({ name }) => !name.startsWith('.') && !ABOUT_FOLDER.test(name))
  for (const entry of visible.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    yield* visit(posix.join(folder, entry.name), entry, position)
  }
}

async function* visit(path: string, entry: Dirent, position: Position): AsyncGenerator<string | InputError> {
  try {
    const real = await realpath(path)
    if (entry.isSymbolicLink() && !isInside(position.root, real)) return
    const kind = await stat(real)
    if (kind.isFile() && isListed(path)) yield path
    if (kind.isDirectory() && !position.ancestors.includes(real)) {
      yield* walk(path, { ...position, ancestors: [...position.ancestors, real] })
    }
  } catch (error) {
    if (isListed(path) || entry.isDirectory()) yield fileError(path, error)
  }
}
