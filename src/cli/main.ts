#!/usr/bin/env node
import { fileHandlesProblem } from './file-handles.ts'

// The rest is loaded only now: Node.js opens many of its files at a time, and fails where it may not.
const problem = fileHandlesProblem()
if (problem === null) await (await import('./run.ts')).run()
else {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}
