// Against whom each outlet prints most
// Statements for and against each target by outlet, or by agency where the article names no outlet. An outlet that prints
// what is said against somebody is not against them.
// :param least => 2 // fewest statements against
// :param limit => 50
MATCH (who:Entity)-[:SAID]->(statement:Statement)-[about:ABOUT]->(whom:Entity)
WHERE who <> whom AND about.stance IN ['for', 'against']
WITH DISTINCT statement, about, whom
MATCH (statement)-[:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Outlet)
WITH coalesce(publisher.name, article.agency, 'unknown') AS outlet,
     whom,
     sum(CASE WHEN about.stance = 'for' THEN 1 ELSE 0 END) AS pro,
     sum(CASE WHEN about.stance = 'against' THEN 1 ELSE 0 END) AS contra
WHERE contra >= $least
RETURN outlet, whom.name AS target, contra, pro
ORDER BY contra DESC, pro, outlet, target, whom.id
LIMIT $limit
