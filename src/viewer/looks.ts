import type { EntityLabel } from '../model/schema.ts'

/** How a kind of node looks. Shapes differ as well as colours, so that no two are told apart by colour alone. */
interface Look {
  readonly plural: string
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond'
  readonly light: string
  readonly dark: string
}

/** The colours are from Paul Tol's schemes, which people who are colour-blind tell apart: https://personal.sron.nl/~pault/ */
export const LOOKS: Readonly<Record<EntityLabel, Look>> = {
  Person: { plural: 'People', shape: 'circle', light: '#4477AA', dark: '#77AADD' },
  Organisation: { plural: 'Organisations', shape: 'square', light: '#DD6633', dark: '#EE8866' },
  Country: { plural: 'Countries', shape: 'triangle', light: '#228833', dark: '#44BB99' },
  Office: { plural: 'Offices', shape: 'diamond', light: '#AA3377', dark: '#FFAABB' },
  Place: { plural: 'Places', shape: 'triangle', light: '#8A7A1F', dark: '#EEDD88' },
  Event: { plural: 'Events', shape: 'diamond', light: '#555555', dark: '#BBBBBB' },
}

export const KINDS = Object.keys(LOOKS) as EntityLabel[]

/** Colours of communities, the largest first; the others share the last. */
const COMMUNITIES = {
  light: ['#4477AA', '#DD6633', '#228833', '#AA3377', '#0E8C9C', '#8A7A1F', '#CC3355', '#777777'],
  dark: ['#77AADD', '#EE8866', '#44BB99', '#FFAABB', '#99DDFF', '#EEDD88', '#BBCC33', '#BBBBBB'],
}

/** How many communities have a colour of their own. */
export const COLOURED_COMMUNITIES = COMMUNITIES.light.length - 1

export type Theme = 'light' | 'dark'

export const communityColour = (community: number, theme: Theme): string =>
  COMMUNITIES[theme][Math.min(community, COLOURED_COMMUNITIES)] ?? ''

/** What else is drawn. */
export const INK = {
  light: {
    paper: '#ffffff',
    text: '#1b1d21',
    tie: '#8d95a1',
    lit: '#1b1d21',
    faded: '#dadde2',
    halo: 'rgba(255, 255, 255, 0.8)',
  },
  dark: {
    paper: '#14161a',
    text: '#eceef1',
    tie: '#6d747f',
    lit: '#ffffff',
    faded: '#2a2e35',
    halo: 'rgba(20, 22, 26, 0.75)',
  },
} as const

/** Width of a tie in pixels: ten times as many statements are not ten times as wide. */
export const tieWidth = (statements: number): number => Math.min(10, 1.4 + 1.7 * Math.log2(statements))

/** Radius of a node in pixels. */
export const nodeRadius = (statements: number): number => Math.min(22, 4 + 1.9 * Math.sqrt(statements))
