/** A state of the US, or Puerto Rico, with its postal code and what papers shorten it to. */
interface UsState {
  readonly code: string
  readonly name: string
  readonly short?: string
}

/** Code, name and, behind `=`, short form. */
const ROWS = `
  AL Alabama = Ala., AK Alaska, AZ Arizona = Ariz., AR Arkansas = Ark., CA California = Calif.,
  CO Colorado = Colo., CT Connecticut = Conn., DE Delaware = Del., FL Florida = Fla., GA Georgia = Ga., HI Hawaii,
  ID Idaho, IL Illinois = Ill., IN Indiana = Ind., IA Iowa, KS Kansas = Kan., KY Kentucky = Ky.,
  LA Louisiana = La., ME Maine, MD Maryland = Md., MA Massachusetts = Mass., MI Michigan = Mich.,
  MN Minnesota = Minn., MS Mississippi = Miss., MO Missouri = Mo., MT Montana = Mont., NE Nebraska = Neb.,
  NV Nevada = Nev., NH New Hampshire = N.H., NJ New Jersey = N.J., NM New Mexico = N.M., NY New York = N.Y.,
  NC North Carolina = N.C., ND North Dakota = N.D., OH Ohio, OK Oklahoma = Okla., OR Oregon = Ore.,
  PA Pennsylvania = Pa., RI Rhode Island = R.I., SC South Carolina = S.C., SD South Dakota = S.D.,
  TN Tennessee = Tenn., TX Texas = Tex., UT Utah, VT Vermont = Vt., VA Virginia = Va., WA Washington = Wash.,
  WV West Virginia = W.Va., WI Wisconsin = Wis., WY Wyoming = Wyo., PR Puerto Rico`

export const US_STATES: readonly UsState[] = ROWS.trim()
  .split(/\s*,\s*/)
  .map((row) => {
    const [, code = '', name = '', short] = /^(\S+) (.+?)(?: = (\S+))?$/.exec(row) ?? []
    return { code, name, ...(short !== undefined && { short }) }
  })
