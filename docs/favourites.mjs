/** The questions of `queries/` as favourites of the classic Neo4j Browser: a ZIP file that is dropped on its window. */
import { strToU8, zipSync } from 'fflate'

/** Folder that the favourites come in. */
const FOLDER = 'onrecord'

/**
 * The ZIP file: the same bytes for the same questions.
 *
 * @param {Readonly<Record<string, string>>} questions file name, `….cypher` → text
 * @throws {Error} where a question uses a parameter that has no default
 */
export const favouritesArchive = (questions) =>
  zipSync(
    Object.fromEntries(
      Object.entries(questions).map(([file, text]) => [`${FOLDER}/${file}`, strToU8(favourite(file, text))]),
    ),
    // ZIP files hold local time, and this local time is the same everywhere.
    { level: 0, mtime: new Date(1980, 0, 1) },
  )

/** What stands behind the default is for people: in the middle of a question it would end the line. */
const PARAMETER = /^\/\/ :param (\w+) => ('(?:\\.|[^'\\])*'|\S+)(?: \/\/ .+)?$/
const isParameter = (line) => PARAMETER.test(line)

/**
 * A question with its defaults in place of its parameters. Browser names it by its first line. It could set parameters
 * before the question, but of several statements run at once it draws none.
 */
const favourite = (file, text) => {
  const lines = text.split('\n')
  const defaults = new Map(lines.filter(isParameter).map((line) => PARAMETER.exec(line).slice(1)))
  const question = lines.filter((line) => !isParameter(line)).join('\n')
  return question.replace(TOKENS, (token, name) => {
    if (name === undefined) return token
    if (!defaults.has(name)) throw new Error(`queries/${file}: $${name} has no default, // :param ${name} => …`)
    return defaults.get(name)
  })
}

/** What may hold a `$` that is no parameter's (comments, strings, quoted names), or else a parameter. */
const TOKENS = /\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\$(\w+)/g
