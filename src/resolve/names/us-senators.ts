/** Most of those who have sat in the Senate of the United States for a state since 2001, as news calls them. */
const SEATS = `
  Alabama: Richard Shelby, Jeff Sessions, Luther Strange, Doug Jones, Tommy Tuberville, Katie Britt
  Alaska: Ted Stevens, Lisa Murkowski, Mark Begich, Dan Sullivan
  Arizona: John McCain, Jon Kyl, Jeff Flake, Martha McSally, Kyrsten Sinema, Mark Kelly, Ruben Gallego
  Arkansas: Blanche Lincoln, Mark Pryor, John Boozman, Tom Cotton
  California: Dianne Feinstein, Barbara Boxer, Kamala Harris, Alex Padilla, Adam Schiff
  Colorado: Wayne Allard, Ken Salazar, Mark Udall, Michael Bennet, Cory Gardner, John Hickenlooper
  Connecticut: Chris Dodd, Joe Lieberman, Joseph Lieberman, Richard Blumenthal, Chris Murphy, Christopher Murphy
  Delaware: Joe Biden, Tom Carper, Ted Kaufman, Chris Coons, Christopher Coons, Lisa Blunt Rochester
  Florida: Bob Graham, Bill Nelson, Mel Martinez, Marco Rubio, Rick Scott, Ashley Moody
  Georgia: Saxby Chambliss, Johnny Isakson, David Perdue, Kelly Loeffler, Jon Ossoff, Raphael Warnock
  Hawaii: Daniel Inouye, Daniel Akaka, Brian Schatz, Mazie Hirono
  Idaho: Larry Craig, Mike Crapo, Jim Risch, James Risch
  Illinois: Dick Durbin, Richard Durbin, Barack Obama, Roland Burris, Mark Kirk, Tammy Duckworth
  Indiana: Richard Lugar, Evan Bayh, Dan Coats, Joe Donnelly, Todd Young, Mike Braun, Jim Banks
  Iowa: Chuck Grassley, Charles Grassley, Tom Harkin, Joni Ernst
  Kansas: Sam Brownback, Pat Roberts, Jerry Moran, Roger Marshall
  Kentucky: Mitch McConnell, Jim Bunning, Rand Paul
  Louisiana: John Breaux, Mary Landrieu, David Vitter, Bill Cassidy, John Kennedy
  Maine: Olympia Snowe, Susan Collins, Angus King
  Maryland: Barbara Mikulski, Paul Sarbanes, Ben Cardin, Chris Van Hollen, Angela Alsobrooks
  Massachusetts: Ted Kennedy, Edward Kennedy, John Kerry, Scott Brown, Elizabeth Warren, Ed Markey, Edward Markey
  Michigan: Carl Levin, Debbie Stabenow, Gary Peters, Elissa Slotkin
  Minnesota: Norm Coleman, Amy Klobuchar, Al Franken, Tina Smith
  Mississippi: Trent Lott, Thad Cochran, Roger Wicker, Cindy Hyde-Smith
  Missouri: Kit Bond, Claire McCaskill, Roy Blunt, Josh Hawley, Eric Schmitt
  Montana: Max Baucus, Conrad Burns, Jon Tester, John Walsh, Steve Daines, Tim Sheehy
  Nebraska: Chuck Hagel, Ben Nelson, Mike Johanns, Deb Fischer, Ben Sasse, Pete Ricketts
  Nevada: Harry Reid, John Ensign, Dean Heller, Catherine Cortez Masto, Jacky Rosen
  New Hampshire: Judd Gregg, John Sununu, Jeanne Shaheen, Kelly Ayotte, Maggie Hassan
  New Jersey: Frank Lautenberg, Jon Corzine, Bob Menendez, Robert Menendez, Cory Booker, Andy Kim
  New Mexico: Pete Domenici, Jeff Bingaman, Tom Udall, Martin Heinrich, Ben Ray Luján, Ben Ray Lujan
  New York: Chuck Schumer, Charles Schumer, Hillary Clinton, Hillary Rodham Clinton, Kirsten Gillibrand
  North Carolina: Elizabeth Dole, John Edwards, Richard Burr, Kay Hagan, Thom Tillis, Ted Budd
  North Dakota: Kent Conrad, Byron Dorgan, John Hoeven, Heidi Heitkamp, Kevin Cramer
  Ohio: George Voinovich, Mike DeWine, Sherrod Brown, Rob Portman, JD Vance, J.D. Vance, Bernie Moreno, Jon Husted
  Oklahoma: Jim Inhofe, James Inhofe, Tom Coburn, James Lankford, Markwayne Mullin
  Oregon: Gordon Smith, Ron Wyden, Jeff Merkley
  Pennsylvania: Arlen Specter, Rick Santorum, Bob Casey, Pat Toomey, John Fetterman, Dave McCormick
  Rhode Island: Jack Reed, Lincoln Chafee, Sheldon Whitehouse
  South Carolina: Lindsey Graham, Jim DeMint, Tim Scott
  South Dakota: Tom Daschle, Tim Johnson, John Thune, Mike Rounds
  Tennessee: Bill Frist, Lamar Alexander, Bob Corker, Marsha Blackburn, Bill Hagerty
  Texas: Kay Bailey Hutchison, John Cornyn, Ted Cruz
  Utah: Orrin Hatch, Bob Bennett, Mike Lee, Mitt Romney, John Curtis
  Vermont: Patrick Leahy, Jim Jeffords, Bernie Sanders, Peter Welch
  Virginia: John Warner, George Allen, Jim Webb, Mark Warner, Tim Kaine
  Washington: Patty Murray, Maria Cantwell
  West Virginia: Robert Byrd, Jay Rockefeller, Joe Manchin, Shelley Moore Capito, Jim Justice
  Wisconsin: Herb Kohl, Russ Feingold, Ron Johnson, Tammy Baldwin
  Wyoming: Craig Thomas, Mike Enzi, John Barrasso, Cynthia Lummis`

const BY_STATE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SEATS.trim()
    .split('\n')
    .map((line) => {
      const [state = '', names = ''] = line.trim().split(': ')
      return [state, new Set(names.split(', '))] as const
    }),
)

/** Whether somebody of a full name has sat in the Senate for a state. */
export const satFor = (state: string, name: string): boolean => BY_STATE.get(state)?.has(name) ?? false
