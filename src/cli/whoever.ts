import { userInfo } from 'node:os'

/** Who decides, where it is not said: the user. */
export const whoever = (): string => process.env.ONRECORD_BY || process.env.USER || userInfo().username
