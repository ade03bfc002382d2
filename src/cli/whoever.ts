import { userInfo } from 'node:os'

/** Who decides, where it is not said: the user. */
export const whoever = (): string => process.env.ONRECORD_BY || process.env.USER || userInfo().username

/** What time it is; or what it is to be, for who wants the same files again (https://reproducible-builds.org). */
export const now = (): string => {
  const { SOURCE_DATE_EPOCH: seconds } = process.env
  return (seconds ? new Date(1000 * Number(seconds)) : new Date()).toISOString()
}
