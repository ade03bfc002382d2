import type { Coded } from './coded.ts'
import { oneMode } from './one-mode.ts'

/** Two camps, and how far they are what the network is made of. */
export interface Camps {
  /** 1 or 2 for each actor who agrees or disagrees with anybody; the larger camp is 1. */
  readonly camps: ReadonlyMap<string, 1 | 2>
  /**
   * 1 − 2 × the share of tie weight that is not as two camps would have it, agreement between them and disagreement within
   * (the line index of balance: Harary 1959; normalised as by Aref and Wilson 2018): 1 if they explain everything.
   */
  readonly balance: number
  /** Balance times how even the camps are, 4 p (1 − p): 0 where all agree, 1 where two halves are wholly opposed. */
  readonly polarisation: number
}

/** Most rounds in which actors change camps. */
const ROUNDS = 50

/**
 * The two camps that explain best who agrees with whom less who disagrees. To find the very best takes time that doubles
 * with each actor, so actors join one by one, those with most at stake first, and then change over while that helps; the
 * same graph has the same camps.
 */
export const campsOf = (coded: Coded): Camps => {
  const ties = new Map<string, Map<string, number>>()
  let all = 0
  const tie = (a: string, b: string, value: number): void => void ties.set(a, (ties.get(a) ?? new Map()).set(b, value))
  for (const { a, b, value } of oneMode(coded, 'subtract')) {
    if (value === 0) continue
    tie(a, b, value)
    tie(b, a, value)
    all += Math.abs(value)
  }
  const side = new Map<string, 1 | -1>()
  const pull = (id: string): number =>
    [...(ties.get(id) ?? [])].reduce((sum, [other, value]) => sum + value * (side.get(other) ?? 0), 0)
  const stake = (id: string): number =>
    [...(ties.get(id)?.values() ?? [])].reduce((sum, value) => sum + Math.abs(value), 0)
  const inOrder = [...ties.keys()].sort((a, b) => stake(b) - stake(a) || (a < b ? -1 : 1))
  for (const id of inOrder) side.set(id, pull(id) < 0 ? -1 : 1)
  for (let round = 0, moved = true; moved && round < ROUNDS; round += 1) {
    moved = false
    for (const id of inOrder) {
      if (pull(id) * (side.get(id) ?? 1) >= 0) continue
      side.set(id, side.get(id) === 1 ? -1 : 1)
      moved = true
    }
  }
  const wrong =
    [...side].reduce(
      (sum, [id, own]) =>
        sum +
        [...(ties.get(id) ?? [])].reduce(
          (part, [other, value]) => part + (value * own * (side.get(other) ?? 1) < 0 ? Math.abs(value) : 0),
          0,
        ),
      0,
    ) / 2
  const firsts = [...side.values()].filter((one) => one === 1).length
  const larger = 2 * firsts >= side.size ? 1 : -1
  const balance = all === 0 ? 0 : 1 - (2 * wrong) / all
  const share = side.size === 0 ? 0 : firsts / side.size
  return {
    camps: new Map([...side].map(([id, own]) => [id, own === larger ? 1 : 2])),
    balance,
    polarisation: Math.max(0, balance) * 4 * share * (1 - share),
  }
}
