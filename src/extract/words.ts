/** The words of a list, to look one up. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
