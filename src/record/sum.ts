import { crc32 } from 'node:zlib'

/** How a line ends: the sum of all the bytes before it, as the last key. */
const END = /,"sum":"([0-9a-f]{8})"\}$/
const END_LENGTH = ',"sum":"00000000"}'.length

/** An object in JSON as a line of the log: with the sum by which any changed bit is seen. */
export const withSum = (json: string): string => {
  const body = json.slice(0, -1)
  return `${body},"sum":"${hex(crc32(body))}"}`
}

/** Whether a line has a sum, and the right one. */
export const checkSum = (line: Buffer): 'right' | 'wrong' | 'none' => {
  const body = line.subarray(0, -END_LENGTH)
  const sum = END.exec(line.toString('latin1', body.length))?.[1]
  if (sum === undefined) return 'none'
  return sum === hex(crc32(body)) ? 'right' : 'wrong'
}

/** Whether bytes hold the end of a line that has a sum, and so are more than what a crash left of one. */
export const holdsSum = (bytes: Buffer): boolean => /,"sum":"[0-9a-f]{8}"\}/.test(bytes.toString('latin1'))

const hex = (sum: number): string => sum.toString(16).padStart(8, '0')
