import { tellsCountry } from '../../model/document.ts'
import { listedAt } from '../../model/listed.ts'
import type { Member } from '../cast/cast.ts'
import type { Expression } from './expression.ts'
import type { Scene } from './scene.ts'
import { isOfOtherSeat } from './seats.ts'

/** Why a person is not of where the words say. */
export function barredByOrigin(scene: Scene, expression: Expression, person: Member): string | null {
  if (isOfOtherSeat(scene, expression, person)) return 'sits for another state or party'
  return isOfAnotherCountry(scene, expression, person) ? 'is of another country' : null
}

/** "Norway’s health minister", "the Norwegian official": who has an office of one other country alone is neither. */
function isOfAnotherCountry({ document, offices }: Scene, { span, headEnd }: Expression, person: Member): boolean {
  const named = listedAt(document, { start: span.start, end: headEnd }).filter(tellsCountry)
  const held = offices.filter(({ holders, former }) => holders.has(person) && !former.has(person))
  const isOf = ({ of }: Member): boolean => of !== null && named.some(({ key }) => key === (of.iso ?? of.of?.iso))
  const isElsewhere = ({ of }: Member): boolean => (of?.iso ?? of?.of?.iso) !== undefined
  return named.length > 0 && held.some(isElsewhere) && !held.some(isOf)
}
