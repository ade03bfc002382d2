/** The months, as English news prints them. */
export const MONTHS: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
]

/** Months that news shortens before a day, with a full stop behind: "Sept. 5". */
export const SHORT_MONTHS: readonly string[] = ['Jan', 'Feb', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/** The days of the week. */
export const WEEKDAYS: readonly string[] = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
]
