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
RETURN claim.text AS said,
       COLLECT {
         MATCH (speaker:Entity)-[:SAID]->(:Statement)-[:INSTANCE_OF]->(claim)
         RETURN DISTINCT speaker.name AS name ORDER BY name
       } AS speakers,
       outlets,
       claim.firstOn AS first,
       claim.lastOn AS last,
       places
ORDER BY size(outlets) DESC, first IS NULL, first, said, claim.id
LIMIT $limit
