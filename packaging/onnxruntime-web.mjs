/**
 * Copies into `dist` what `src/extract/encoder/runtime.ts` needs of `onnxruntime-web`: 14 of its 139 MB, so that onrecord
 * works without more ado where the native runtime cannot be loaded. A part of `npm run build`.
 */
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FROM = dirname(fileURLToPath(import.meta.resolve('onnxruntime-web')))
const TO = join(import.meta.dirname, '../dist/onnxruntime-web')

/** The entry for Node.js finds the others beside itself. */
const FILES = ['ort.node.min.mjs', 'ort.node.min.mjs.map', 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm']

mkdirSync(TO, { recursive: true })
for (const file of FILES) copyFileSync(join(FROM, file), join(TO, file))
// The package says MIT, without the words that are to go with every copy.
copyFileSync(join(import.meta.dirname, 'onnxruntime-web.LICENSE'), join(TO, 'LICENSE'))
