// Offices of a country or body, and who holds them
// With the days of the first and the last article that says so: news rarely says when somebody took office.
// :param body => 'United Kingdom' // country, place or organisation
// :param limit => 50
MATCH (body:Entity {name: $body})<-[:OF]-(post:Office)<-[holds:HOLDS]-(who:Person)
RETURN post.name AS office,
       who.name AS holder,
       CASE WHEN holds.former THEN 'former' WHEN holds.acting THEN 'acting'
            WHEN holds.shadow THEN 'for the opposition' ELSE 'holder' END AS standing,
       holds.firstReportedOn AS firstReport,
       holds.lastReportedOn AS lastReport
ORDER BY office, post.id, firstReport IS NULL, firstReport, holder, who.id
LIMIT $limit
