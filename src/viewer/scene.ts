import type { Side } from './labels.ts'

/** What is to be seen of the picture now, in pixels of the screen. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly nodes: readonly SceneNode[]
  readonly ties: readonly SceneTie[]
}

export interface SceneNode {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly shape: string
  readonly color: string
  /** `null` where its name is not shown. */
  readonly label: string | null
  /** On which side of it its name stands. */
  readonly side: Side
}

export interface SceneTie {
  readonly from: SceneNode
  readonly to: SceneNode
  readonly width: number
  readonly color: string
  readonly isCurved: boolean
  /** As `stroke-dasharray` has it; solid without. */
  readonly dashes?: string | undefined
}
