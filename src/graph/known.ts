/** Leaves out what is not known, since a node has no property rather than a `null` one. */
export const known = <T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } => {
  const entries = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '')
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> }
}
