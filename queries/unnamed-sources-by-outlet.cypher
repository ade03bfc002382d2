// What unnamed sources say, by outlet
// Statements whose source is printed without a name ("a senior official"), by outlet, or by agency where the article
// names no outlet.
// :param limit => 50
MATCH (statement:Statement)-[:REPORTED_IN]->(article:Article)
WHERE statement.source IS NOT NULL AND NOT EXISTS { (:Entity)-[:SAID]->(statement) }
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Outlet)
RETURN coalesce(publisher.name, article.agency, 'unknown') AS outlet,
       statement.source AS source,
       coalesce(statement.cue, '') AS cue,
       statement.text AS said,
       article.label AS article,
       statement.start AS start
ORDER BY outlet, article, start, source, statement.id
LIMIT $limit
