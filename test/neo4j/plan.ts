import neo4j, { type Plan } from 'neo4j-driver'
import { inject } from 'vitest'
import { sentParameters } from '../../src/neo4j/values.ts'
import type { ParameterValues } from '../../src/questions/parameters.ts'

/** The operators of a statement's plan. */
interface Operators {
  /** As they run: those that others wait for come first. */
  readonly order: readonly string[]
  /** Those that wait for none, besides those that only take over a row. */
  readonly leaves: readonly string[]
}

/** How the server would run a statement. */
export async function operatorsOf(cypher: string, parameters: ParameterValues): Promise<Operators> {
  const { uri, user, password } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, sentParameters(parameters))
    if (!summary.plan) throw new Error('the server gave no plan')
    const plans = inOrder(summary.plan)
    const order = plans.map(nameOf).filter((name) => !STARTS.includes(name))
    const leaves = plans.filter(({ children }) => children.length === 0).map(nameOf)
    return { order, leaves: leaves.filter((name) => !STARTS.includes(name)) }
  } finally {
    await driver.close()
  }
}

/** Operators that find nothing themselves: they make a row of parameters, or take over that of an outer part. */
const STARTS = ['Argument', 'EmptyRow', 'Projection', 'SingleRow']

const inOrder = (plan: Plan): Plan[] => [...plan.children.flatMap(inOrder), plan]

/** Without the runtime and database that newer servers add: "ProcedureCall@neo4j". */
const nameOf = ({ operatorType }: Plan): string => operatorType.replace(/@.*/, '')
