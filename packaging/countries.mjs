/**
 * Writes `src/text/plugin/lexicon/countries.json`, what the lexicon uses of `world-countries`: 67 KB of its 22 MB.
 * `npm run countries` after another version of it is installed; a test fails when the file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)

/** The file's text: sovereign and large countries first. */
export function countriesFile() {
  const { version } = JSON.parse(readFileSync(join(require.resolve('world-countries'), '../package.json'), 'utf8'))
  const countries = [...require('world-countries')]
    .sort((a, b) => Number(b.independent) - Number(a.independent) || b.area - a.area)
    .map(({ cca2, name, altSpellings, demonyms, capital, independent, area }) => ({
      cca2,
      name: { common: name.common, official: name.official },
      altSpellings,
      demonyms: { eng: demonyms.eng },
      capital,
      // Of Kosovo the package says `null`: some recognise it.
      independent: independent === true,
      area,
    }))
  const header = [
    `"source": "world-countries ${version}, https://github.com/mledoze/countries"`,
    '"licence": "ODbL-1.0, https://opendatacommons.org/licenses/odbl/1.0/"',
  ]
  const lines = countries.map((country) => `    ${JSON.stringify(country)}`)
  return `{\n  ${header.join(',\n  ')},\n  "countries": [\n${lines.join(',\n')}\n  ]\n}\n`
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(import.meta.dirname, '../src/text/plugin/lexicon/countries.json'), countriesFile())
