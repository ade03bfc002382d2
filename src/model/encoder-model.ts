/** The trained encoders that ship with onrecord: `base` for speed, `large` for accuracy at some six tenths of it. */
export const MODELS = ['base', 'large'] as const
export type ModelName = (typeof MODELS)[number]
