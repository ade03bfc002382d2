/**
 * Reads one input twice and says what was not as it should be. What is checked is given, so that tests try the sources and
 * `bench/fuzz.mjs` what is shipped.
 *
 * @param {{ file: string, bytes: Buffer }} input
 * @param {any} onrecord `readFile`, `processArticle`, `ArticleRecordSchema`, `serializeRecord`
 * @param {any} encoder
 * @returns {Promise<string[]>} problems; none where every article gives a valid record or a line with its file, both times
 * the same
 */
export async function problemsOf(input, onrecord, encoder) {
  try {
    const [first, second] = [await outcomesOf(input, onrecord, encoder), await outcomesOf(input, onrecord, encoder)]
    const invalid = first.flatMap(({ issues }) => issues)
    const isSame = JSON.stringify(first) === JSON.stringify(second)
    return [...invalid, ...(isSame ? [] : ['not the same twice']), ...(first.length > 0 ? [] : ['nothing came of it'])]
  } catch (error) {
    return [`thrown: ${error.stack}`]
  }
}

async function outcomesOf(
  { file, bytes },
  { readFile, processArticle, ArticleRecordSchema, serializeRecord },
  encoder,
) {
  const outcomes = []
  try {
    for await (const item of readFile(inPieces(bytes), { file, path: null })) {
      if (item instanceof Error) outcomes.push(lineOf(item, file))
      else {
        const line = serializeRecord(await processArticle(item, encoder))
        const { error } = ArticleRecordSchema.safeParse(JSON.parse(line))
        outcomes.push({
          line,
          issues: (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
        })
      }
    }
  } catch (error) {
    outcomes.push(lineOf(error, file))
  }
  return outcomes
}

/** What a user is told: one line, that begins with the file. All else is thrown on. */
function lineOf(error, file) {
  if (error.name !== 'InputError') throw error
  const isLine = error.message.startsWith(file) && !/[\r\n]/.test(error.message)
  return { line: error.message, issues: isLine ? [] : [`not one line with its file: ${error.message}`] }
}

async function* inPieces(bytes) {
  for (let start = 0; start < bytes.length; start += 777) yield bytes.subarray(start, start + 777)
}
