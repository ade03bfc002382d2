import { describe, expect, test } from 'vitest'
import { isShortFor, officeName } from '../../../src/resolve/offices/office-names.ts'

describe('names of offices', () => {
  test.each([
    ['Defense Secretary', 'defence secretary'],
    ['Labor Secretary', 'labour secretary'],
    ['Vice-President', 'vice president'],
    ['PM', 'prime minister'],
    ['Sens.', 'senator'],
    ['Gov.', 'governor'],
    ['MPs', 'member of parliament'],
    ['chairwoman', 'chair'],
    ['presidency', 'president'],
    ['Chancellor of the Exchequer', 'chancellor'],
    ['Attorneys General', 'attorney general'],
    ['shadow chancellor', 'shadow chancellor'],
    ['Professor of Economics', 'professor of economics'],
    ['press secretaries', 'press secretary'],
    ['Archbishop of Canterbury', 'archbishop of Canterbury'],
    ['Earl of Tarn', 'earl of Tarn'],
    ['Secretary of State', 'secretary of state'],
    ['Prince of Wales', 'prince of Wales'],
    ['Princes', 'prince'],
    ['Director of Legislative Affairs', 'director of legislative affairs'],
    ['Heads of State', 'head of state'],
    ['political directors', 'political director'],
  ])('%s → %s', (form, name) => expect(officeName(form)).toBe(name))

  test.each([
    ['nominee', 'presidential nominee', true],
    ['secretary', 'secretary of state', true],
    ['secretary', 'defence secretary', true],
    ['nominee', 'nominee', false],
    ['defence', 'defence secretary', false],
    ['presidential nominee', 'nominee', false],
  ])('%s is short for %s: %s', (short, full, is) => expect(isShortFor(short, full)).toBe(is))
})
