import { paragraphAt } from '../../model/locate.ts'
import type { Member } from '../cast/cast.ts'
import type { Candidate } from './candidate.ts'
import type { Expression } from './expression.ts'
import { isNamedBeforeContent } from './hearer.ts'
import type { Turn } from './history.ts'
import { type Features, is, type Scene } from './scene.ts'

/** What a candidate has said so far, and how the talk goes on. */
export function speechFeatures(
  { document, cast, history, quoted }: Scene,
  { span, statement }: Expression,
  { members, near }: Candidate,
): Features {
  const { last, running, known } = history
  const around = history.around(span)
  const speaks = (turn: Turn | undefined): boolean => turn !== undefined && isSame(turn.members, members)
  const [member] = members
  const times = member ? history.timesSpoken(member) : 0
  const before = history.turns.at(-2)
  const here = paragraphAt(document, span.start)
  const isLastHere = last !== undefined && paragraphAt(document, last.end - 1) === here
  const isLastBeside = last !== undefined && here - paragraphAt(document, last.end - 1) === 1
  const isNamedSince =
    near !== null &&
    near.mention.start >= (last?.end ?? 0) &&
    near.mention.start < span.start &&
    !quoted.touches(near.mention)
  const isInLast =
    last?.statement.contents.some((content) => cast.within(content).some((role) => members.includes(role.member))) ??
    false
  return {
    's last': is(speaks(last)),
    's last here': is(speaks(last) && isLastHere),
    's last beside': is(speaks(last) && isLastBeside),
    's last indirect': is(speaks(last) && last?.statement.form === 'indirect'),
    's before': is(speaks(before)),
    's running': is(speaks(running)),
    's known': is(speaks(known)),
    'g together': is(members.length > 1 && isSame(history.together, members)),
    's spoke': is(times > 0),
    's times': Math.log1p(times),
    's around': is(speaks(around)),
    's around quoted': is(speaks(around) && around?.statement.form !== 'indirect'),
    's named since': is(isNamedSince),
    's in last': is(isInLast),
    's in last only': is(isInLast && !speaks(last)),
    's said': is(
      statement?.contents.some((content) =>
        cast
          .within(content)
          .some(
            ({ member: named, mention }) =>
              members.includes(named) && mention.kind === 'name' && !quoted.touches(mention),
          ),
      ) ?? false,
    ),
    's hearer': is(isNamedBeforeContent({ cast }, { span, statement }, members)),
  }
}

const isSame = (some: readonly Member[], others: readonly Member[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one))
