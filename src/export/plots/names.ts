/** The pictures that can be drawn, and what each shows. */
export const PLOTS = {
  timeline: 'who says how much on which day',
  matrix: 'who speaks about whom, in a table of shades',
  people: 'who speaks about whom, as a network',
  discourse: 'who is for and who against what, in two camps',
  forms: 'how much of what an outlet prints is quoted directly, and how much told indirectly',
  person: 'what one person says of whom, and who speaks of that person, day by day',
} as const

export type PlotName = keyof typeof PLOTS

/** The names of all pictures. */
export const PLOT_NAMES = Object.keys(PLOTS) as PlotName[]
