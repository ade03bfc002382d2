import type { Asked } from '../questions/ask.ts'
import { namesLike, namesMeant } from '../questions/names.ts'
import type { NamedLabel } from '../questions/naming.ts'
import { suggestion } from './nearest.ts'
import { say } from './terminal.ts'

/** How many names are offered. */
const MOST = 10

/** The name of the node that is meant, said where it is another than given, with others that may be; `null` where none is. */
export async function nameMeant(
  asked: Asked,
  place: 'database' | 'build',
  label: NamedLabel,
  given: string,
): Promise<string | null> {
  const [name, ...others] = await namesMeant(asked, label, given)
  if (name === undefined) {
    const like = await namesLike(asked, label, given)
    const hint = suggestion(given, like, 'Give a name as the articles have it.')
    say(`${NOTHING[label]} in this ${place} is called "${given}". ${hint}`)
    return null
  }
  if (others.length > 0 && label === 'Outlet') {
    say(`"${given}" may mean several, give one of these names: ${listOf([name, ...others])}`)
    return null
  }
  if (others.length > 0) say(`${given}: taken as ${name}, most spoken of; others: ${listOf(others)}`)
  else if (name !== given) say(`${given}: taken as ${name}`)
  return name
}

const listOf = (names: readonly string[]): string =>
  `${names.slice(0, MOST).join(', ')}${names.length > MOST ? '…' : ''}`

const NOTHING: Readonly<Record<NamedLabel, string>> = {
  Entity: 'Nobody and nothing',
  Event: 'No event',
  Outlet: 'No outlet',
}
