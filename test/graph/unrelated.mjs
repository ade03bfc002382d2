import { randomNumbers } from '../random.mjs'

const LETTERS = 'bcdfghjklmnp'

/**
 * So many texts of twenty made-up words each, of which no two say the same.
 *
 * @param {number} count
 * @returns {string[][]}
 */
export function unrelatedTexts(count) {
  const random = randomNumbers(1)
  const letter = () => LETTERS.charAt(LETTERS.length * random())
  return Array.from({ length: count }, () => Array.from({ length: 20 }, () => letter() + letter() + letter()))
}
