// How much each outlet rests on unnamed sources
// Statements of unnamed sources among all whose source is printed, by outlet, or by agency where the article names no
// outlet.
// :param limit => 50
MATCH (statement:Statement)-[:REPORTED_IN]->(article:Article)
WHERE statement.source IS NOT NULL
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Outlet)
WITH coalesce(publisher.name, article.agency, 'unknown') AS outlet,
     EXISTS { (:Entity)-[:SAID]->(statement) } AS isNamed
WITH outlet, count(*) AS statements, sum(CASE WHEN isNamed THEN 0 ELSE 1 END) AS unnamed
RETURN outlet, statements, unnamed, round(100.0 * unnamed / statements) / 100 AS share
ORDER BY share DESC, statements DESC, outlet
LIMIT $limit
