import { describe, expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'
import { articleFiles } from './articles.ts'
import { bash } from './onrecord.ts'

const ESCAPE = '\u001B['

/** Runs bash with a terminal for its output, which `script` (util-linux) pretends to be. */
const onTerminal = (line: string, cwd: string): ReturnType<typeof bash> =>
  bash(`export -f onrecord; SHELL=$BASH script --quiet --return --command ${JSON.stringify(line)} /dev/null`, { cwd })

describe('on a terminal', () => {
  test('there is a progress bar, wiped before anything is said and at the end; and colour', async () => {
    // More than are read ahead of the first that is done.
    const cwd = folderOf({ ...articleFiles(12), 'b.txt': '' })
    const { code, stdout } = await onTerminal('onrecord build . --output graph --jobs 1', cwd)
    expect(code).toBe(1)
    expect(stdout).toMatch(/=-.* \d articles/)
    expect(stdout).toContain(`${ESCAPE}2Kb.txt: is empty`)
    expect(stdout).toContain(`${ESCAPE}2K1 input could not be used, as listed above.`)
    expect(stdout).toContain(`${ESCAPE}1mWho said most`)

    const plain = await onTerminal(
      'NO_COLOR=1 onrecord --quiet build . --output graph; NO_COLOR=1 onrecord show graph',
      cwd,
    )
    expect(plain.stdout).toContain('b.txt: is empty')
    expect(plain.stdout).not.toContain(ESCAPE)
  })
})
