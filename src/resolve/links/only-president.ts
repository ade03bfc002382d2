import { isPresident } from '../names/us-presidents.ts'
import type { Expression } from './expression.ts'
import type { Weighed } from './linker.ts'

const PRESIDENT =
  /^(?:the|a) (?:(?:former|ex-|then-|sitting|current|US|U\.S\.|American|Democratic|Republican) ?)*president$/i

/**
 * The one of those who may be meant by "the president" who is known to be or to have been that of the United States, where
 * the article itself does not say that anybody is.
 */
export function onlyPresident({ words }: Pick<Expression, 'words'>, weighed: readonly Weighed[]): Weighed | null {
  if (!PRESIDENT.test(words)) return null
  const [only, ...others] = weighed.filter(
    ({ barred, members: [person, ...more] }) =>
      barred === null && person?.type === 'PERSON' && more.length === 0 && [...person.forms.keys()].some(isPresident),
  )
  return only && others.length === 0 ? only : null
}
