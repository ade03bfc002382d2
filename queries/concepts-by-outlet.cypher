// Which concepts each outlet prints, for and against
// Statements on each concept of the codebook by outlet, or by agency where the article names no outlet. A build has concepts
// if it was made with --concepts.
// :param limit => 100
MATCH (statement:Statement)-[on:ON]->(concept:Concept)
MATCH (statement)-[:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Outlet)
WITH concept, coalesce(publisher.name, article.agency, 'unknown') AS outlet, on
WITH concept,
     outlet,
     count(*) AS statements,
     sum(CASE WHEN on.stance = 'for' THEN 1 ELSE 0 END) AS pro,
     sum(CASE WHEN on.stance = 'against' THEN 1 ELSE 0 END) AS contra
RETURN concept.name AS concept, outlet, statements, pro, contra
ORDER BY concept, statements DESC, outlet
LIMIT $limit
