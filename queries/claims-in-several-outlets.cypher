// Claims reported in several outlets
// Things said that at least so many outlets (or agencies, where the article names no outlet) report, and where. Reports
// that it was not said do not count.
// :param outlets => 2 // fewest outlets
// :param limit => 50
MATCH (claim:Claim)<-[:INSTANCE_OF]-(statement:Statement)-[:REPORTED_IN]->(article:Article)
WHERE claim.reports >= $outlets AND statement.polarity <> 'negated'
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Outlet)
WITH claim, statement, article, coalesce(publisher.name, article.agency) AS outlet
ORDER BY outlet, article.label, statement.start, statement.id
WITH claim,
     collect(DISTINCT outlet) AS outlets,
     collect(article.label + ', at ' + toString(statement.start)) AS places
WHERE size(outlets) >= $outlets
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(:Statement)-[:INSTANCE_OF]->(claim)
WITH claim, outlets, places, speaker
ORDER BY speaker.name
WITH claim, outlets, places, collect(DISTINCT speaker.name) AS speakers
RETURN claim.text AS said,
       speakers,
       outlets,
       claim.firstOn AS first,
       claim.lastOn AS last,
       places
ORDER BY size(outlets) DESC, first IS NULL, first, said, claim.id
LIMIT $limit
