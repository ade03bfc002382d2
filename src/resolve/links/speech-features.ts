import { paragraphAt } from '../../model/locate.ts'
import type { Member, Role } from '../cast/cast.ts'
import type { FeaturesOf } from './candidate.ts'
import type { Expression } from './expression.ts'
import { namedBeforeContent } from './hearer.ts'
import type { Turn } from './history.ts'
import { is, type Scene } from './scene.ts'

/** What a candidate has said so far, and how the talk goes on. */
export function speechFeatures({ document, cast, history, quoted }: Scene, expression: Expression): FeaturesOf {
  const { span, statement } = expression
  const { last, running, known, together, turns } = history
  const around = history.around(span)
  const before = turns.at(-2)
  const back = last && paragraphAt(document, span.start) - paragraphAt(document, last.end - 1)
  const within = (turn: Pick<Turn, 'statement'> | undefined): Role[] =>
    turn?.statement.contents.flatMap((content) => cast.within(content)) ?? []
  const inLast = within(last)
  const said = (statement ? within({ statement }) : []).filter(
    ({ mention }) => mention.kind === 'name' && !quoted.touches(mention),
  )
  const hearers = namedBeforeContent({ cast }, expression)
  return ({ members, near }) => {
    const [member] = members
    const speaks = (turn: Turn | undefined): boolean => turn !== undefined && isSame(turn.members, members)
    const isAmong = (roles: readonly Role[]): boolean => roles.some((role) => members.includes(role.member))
    const isLast = speaks(last)
    const isAround = speaks(around)
    const times = member ? history.timesSpoken(member) : 0
    const isNamedSince =
      near !== null &&
      near.mention.start >= (last?.end ?? 0) &&
      near.mention.start < span.start &&
      !quoted.touches(near.mention)
    const isInLast = isAmong(inLast)
    return {
      's last': is(isLast),
      's last here': is(isLast && back === 0),
      's last beside': is(isLast && back === 1),
      's last indirect': is(isLast && last?.statement.form === 'indirect'),
      's before': is(speaks(before)),
      's running': is(speaks(running)),
      's known': is(speaks(known)),
      'g together': is(members.length > 1 && isSame(together, members)),
      's spoke': is(times > 0),
      's times': Math.log1p(times),
      's around': is(isAround),
      's around quoted': is(isAround && around?.statement.form !== 'indirect'),
      's named since': is(isNamedSince),
      's in last': is(isInLast),
      's in last only': is(isInLast && !isLast),
      's said': is(isAmong(said)),
      's hearer': is(members.some((one) => hearers.includes(one))),
    }
  }
}

const isSame = (some: readonly Member[], others: readonly Member[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one))
