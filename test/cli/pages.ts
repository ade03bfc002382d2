import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { folderOf } from '../ingest/folder.ts'
import { grafeoFolder } from '../setup/grafeo.mjs'
import { bash } from './onrecord.ts'

export const PROJECT = join(import.meta.dirname, '../..')

/** Pages some of whose commands need a database: they are tested with one. */
export const PAGES_WITH_DATABASE = ['README.md', 'docs/neo4j.md']

/** A block of commands and, where a block of text follows at once, what they print. */
const EXAMPLE = /^```sh\n(?<commands>[\s\S]*?)^```\n(?:\n```text\n(?<output>[\s\S]*?)^```\n)?/gm

/** Already done where these tests run, or what runs them. */
const EXEMPT = /^(?:npm (?:ci|install|test|run check)\b|git clone |cd |docker compose |export NEO4J_).*\n/gm

/** A copy of the project in which nothing that a reader might do can harm it, and which has all that a reader may install. */
export function copyOfProject(): string {
  const around = folderOf({ 'onrecord/.npmrc': '' })
  symlinkSync(join(grafeoFolder(), 'node_modules'), join(around, 'node_modules'))
  const copy = join(around, 'onrecord')
  for (const file of readdirSync(PROJECT)) {
    if (['node_modules', '.git', 'graph', 'training'].includes(file)) continue
    cpSync(join(PROJECT, file), join(copy, file), { recursive: true })
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/**
 * Runs the commands of a page, one block after the other in one folder: they must succeed, and print what the page says.
 * With UPDATE=1 the page is given what they print now.
 */
export async function checkPage(page: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const text = readFileSync(join(PROJECT, page), 'utf8')
  const cwd = copyOfProject()
  let actual = text
  for (const { 0: block, groups } of text.matchAll(EXAMPLE)) {
    const { commands = '', output } = groups ?? {}
    const line = `set -eo pipefail\n${commands.replace(EXEMPT, '')}`
    const { code, stdout, stderr } = await bash(line, { cwd, env, inEarnest: true })
    expect(code, `${commands}${stderr}`).toBe(0)
    const example = output === undefined ? block : `\`\`\`sh\n${commands}\`\`\`\n\n\`\`\`text\n${stdout}\`\`\`\n`
    actual = actual.replace(block, () => example)
  }
  if (process.env.UPDATE) writeFileSync(join(PROJECT, page), actual)
  else expect(actual).toBe(text)
}
