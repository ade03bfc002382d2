// Statements that may be misread
// Those whose confidence is below a bound, the most doubtful first: check speaker and words against the sentence.
// :param below => 0.5
// :param limit => 50
MATCH (statement:Statement)-[:REPORTED_IN]->(article:Article)
WHERE statement.confidence < $below
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
RETURN statement.confidence AS confidence,
       coalesce(speaker.name, statement.source, 'nobody named') AS speaker,
       statement.text AS said,
       statement.sentence AS sentence,
       article.label AS article,
       statement.start AS start
ORDER BY confidence, article, start, speaker, statement.id
LIMIT $limit
