// What is said for and against somebody
// All statements by others that take a side, those against first.
// :param name => 'Miriam Castleden'
// :param minConfidence => 0.0 // least confidence in the stance
// :param limit => 100
MATCH (target:Entity {name: $name})
MATCH (who:Entity)-[:SAID]->(statement:Statement)-[about:ABOUT]->(target)
WHERE who <> target AND statement.copyOf IS NULL AND about.stance IN ['for', 'against']
  AND coalesce(about.stanceConfidence, 1.0) >= $minConfidence
MATCH (statement)-[:REPORTED_IN]->(article:Article)
RETURN about.stance AS side,
       who.name AS speaker,
       statement.saidOn AS on,
       statement.text AS said,
       article.label AS article,
       statement.start AS start
ORDER BY side, on IS NULL, on, article, start, speaker, statement.id
LIMIT $limit
