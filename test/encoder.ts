import { Encoder } from '../src/extract/encoder/encoder.ts'

/** The default model, loaded once for all tests of a worker. */
export const encoder = await Encoder.load({ model: 'base', threads: 1 })
