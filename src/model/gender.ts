/** As far as titles, first names and pronouns tell of it. */
export type Gender = 'male' | 'female'
