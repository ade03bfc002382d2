/** What `onrecord step` can do, in the order of a build. */
export const STEP_NAMES = [
  'sketch',
  'meet',
  'identify',
  'graph',
  ...(['name', 'said', 'pair', 'story', 'copies', 'claim', 'speaker', 'node', 'edge'] as const),
  'neo4j-admin',
] as const
export type StepName = (typeof STEP_NAMES)[number]
