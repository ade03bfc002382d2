import type { ProjectionOptions } from './projected.ts'

/** What was asked for, in the words of a line beneath the picture. */
export const filterWords = ({ about, outlet, form, only, minTrust }: Partial<ProjectionOptions>): string[] => [
  ...(about === undefined ? [] : [`about ${about}`]),
  ...(outlet === undefined ? [] : [`printed by ${outlet}`]),
  ...(form === undefined ? [] : [form]),
  ...(only === undefined ? [] : [only.join(' and ')]),
  ...(minTrust === undefined ? [] : [`${100 * minTrust} % sure or surer`]),
]
