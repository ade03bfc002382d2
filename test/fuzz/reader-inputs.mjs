/**
 * Files of every format, damaged in ways that a seed chooses: cut, with bytes changed, pieces doubled, swapped or taken from another
 * format, tags and braces opened without end, packed again. Most are still of their format somewhere.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { randomNumbers } from '../random.mjs'

/** The files that are damaged, by path; what is expected of them is none. */
function filesIn(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return filesIn(path)
      return name.endsWith('.expect.json') ? [] : [{ name, bytes: readFileSync(path) }]
    })
}

const SAMPLES = filesIn(join(import.meta.dirname, '../ingest/samples'))

const ODD = [
  '<p>',
  '</p>',
  '<![CDATA[',
  '-->',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///e">]>',
  '&e;',
  '&#0;',
  '&#xD800;',
  '{"a":',
  ']',
  '"',
  '{\\',
  "\\'",
  '\\u-1?',
  '\\bin999 ',
  '\0',
  '\ud800',
  '\u202e',
  '\r',
  '1 of 2 DOCUMENTS\n',
  'LOAD-DATE: x\n',
  'WARC/1.0\r\nContent-Length: 5\r\n\r\n',
  'Content-Length: -1\r\n',
  'Transfer-Encoding: chunked\r\n',
  'ffffffff\r\n',
  '_'.repeat(60),
  'From x\n',
  'END\n',
  ',,"',
]

/** Takes a file through one kind of damage. */
const DAMAGES = [
  ({ bytes }, { below }) => bytes.subarray(0, below(bytes.length + 1)),
  ({ bytes }, { below }) => bytes.subarray(below(bytes.length + 1)),
  ({ bytes }, { below }) => {
    const changed = Buffer.from(bytes)
    for (let i = 1 + below(8); i > 0 && changed.length > 0; i--) changed[below(changed.length)] = below(256)
    return changed
  },
  ({ bytes }, { below, pick }) => inserted(bytes, below(bytes.length + 1), Buffer.from(pick(ODD).repeat(1 + below(3)))),
  ({ bytes }, { below, pick }) => inserted(bytes, below(bytes.length + 1), Buffer.from(pick(ODD).repeat(2000))),
  ({ bytes }, { below }) => {
    const start = below(bytes.length + 1)
    return inserted(bytes, below(bytes.length + 1), bytes.subarray(start, start + below(2000)))
  },
  ({ bytes }, { below, pick }) => {
    const other = pick(SAMPLES).bytes
    const start = below(other.length + 1)
    return inserted(bytes, below(bytes.length + 1), other.subarray(start, start + below(3000)))
  },
  ({ bytes }, { below }) => {
    const start = below(bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + below(500))])
  },
]

const inserted = (bytes, at, piece) => Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])

/** Files that hold the damaged one. */
const WRAPPINGS = [
  (file) => file,
  (file) => file,
  (file) => file,
  ({ name, bytes }) => ({ name: `${name}.gz`, bytes: gzipSync(bytes) }),
  ({ name, bytes }) => ({ name: `${name}.zip`, bytes: zipOf(name, bytes) }),
]

/** A ZIP archive of one file, without the checks that nobody makes. */
function zipOf(name, bytes) {
  const packed = deflateRawSync(bytes)
  const path = Buffer.from(name)
  const head = Buffer.alloc(30)
  head.write('PK\u0003\u0004', 'latin1')
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(bytes.length, 22)
  head.writeUInt16LE(path.length, 26)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  return Buffer.concat([head, path, packed, end])
}

/**
 * @param {number} seed
 * @returns {{ file: string, bytes: Buffer }} the same for the same seed
 */
export function readerInputOf(seed) {
  const random = randomNumbers(seed)
  const below = (end) => Math.floor(end * random())
  const pick = (list) => list[below(list.length)]
  const choose = { below, pick }
  let file = { ...pick(SAMPLES) }
  for (let i = 1 + below(3); i > 0; i--) file = { ...file, bytes: pick(DAMAGES)(file, choose) }
  // What is inside another may be damaged on the outside, too.
  file = pick(WRAPPINGS)(file)
  if (random() < 0.2) file = { ...file, bytes: pick(DAMAGES)(file, choose) }
  return { file: `seed-${seed}-${file.name}`, bytes: file.bytes }
}
