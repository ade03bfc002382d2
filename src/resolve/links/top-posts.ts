import type { Member } from '../cast/cast.ts'

/** Heads of states and of governments: nobody is two of them. */
const TOP_POST = /^(?:president|prime minister|premier|chancellor|taoiseach|king|queen|pope)$/

/** Whether somebody holds such an office, and not the one of this name. */
export const holdsOtherTopPost = (offices: readonly Member[], person: Member, name: string): boolean =>
  TOP_POST.test(name) &&
  offices.some(
    ({ listedName = '', holders, former }) =>
      TOP_POST.test(listedName) && listedName !== name && holders.has(person) && !former.has(person),
  )
