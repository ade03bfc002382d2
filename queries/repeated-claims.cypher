// What somebody says again and again
// The claims of an entity that are reported most: in how many articles, since when, and where.
// :param name => 'Dana Kowalczyk'
// :param limit => 10
MATCH (speaker:Entity {name: $name})-[:SAID]->(statement:Statement)-[:INSTANCE_OF]->(claim:Claim)
MATCH (statement)-[:REPORTED_IN]->(article:Article)
WITH claim, statement, article ORDER BY article.label, statement.start, statement.id
RETURN claim.text AS claim,
       claim.reports AS articles,
       count(statement) AS statements,
       claim.firstOn AS first,
       claim.lastOn AS last,
       collect(article.label + ', at ' + toString(statement.start)) AS places
ORDER BY articles DESC, statements DESC, first IS NULL, first, places, claim
LIMIT $limit
