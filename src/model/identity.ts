/** One reason for or against two being one, with its weight in the table of weights. */
export interface Evidence {
  /** What kind of reason: a key of the table of weights, such as "surname" or "company". */
  readonly reason: string
  readonly weight: number
}

/** That something joined a node, and why. */
export interface Merge {
  /** Id by which it would be known alone. */
  readonly id: string
  /** Its name as printed. */
  readonly name: string
  /** Ids of the records that call it so. */
  readonly records: readonly string[]
  /** Whether only part of a name was given ("Ortiz"), so that who is meant follows from what stands around it. */
  readonly inferred: boolean
  readonly evidence: readonly Evidence[]
}

/** Two that may be one: too little speaks for it, or another may be meant as well. */
export interface Doubt {
  readonly ids: readonly [string, string]
  readonly names: readonly [string, string]
  readonly evidence: readonly Evidence[]
}

/** Whom a pair of a decision means: a node by its id, also a former one, or one entity of one record. */
export type Ref = string | { readonly record: string; readonly entity: string }

/** Both sides of a decision: each one, or several that are meant together. */
export type RefPair = readonly [Ref | readonly Ref[], Ref | readonly Ref[]]

/** What must be one node and what must not, whatever names and facts say. */
export interface Rulings {
  readonly same: readonly RefPair[]
  readonly different: readonly RefPair[]
}

/** Which node everything in records is. */
export interface NodeIds {
  /** The node ids of a record's entities, by their ids in the record. */
  nodesOf(record: string): ReadonlyMap<string, string>
  /** Why an entity of a record that is called by part of a name is taken for its node; else `undefined`. */
  inferredOf(record: string, entity: string): string | undefined
  /** Other ids that mean a node: those of its forms alone, by which earlier builds may know it. */
  formerIds(node: string): readonly string[]
  /** What people decided that a node is to be called, whatever articles call it. */
  nameOf?(node: string): string | undefined
  /** The address of the same person on the web, where a public list that ships with onrecord has it. */
  sameAs(node: string): string | undefined
}

/** Who is who across records, with the reasons, which take as much memory as the records' names. */
export interface Identity extends NodeIds {
  /** What joined a node, and why; empty where all have one name. */
  mergesOf(node: string): readonly Merge[]
  /** For review, the likeliest first. */
  readonly doubts: readonly Doubt[]
}
