// What is expected to be said
// Statements not yet made: "is expected to say", "would say". The latest day first.
// :param limit => 50
MATCH (statement:Statement {polarity: 'hypothetical'})-[:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
RETURN statement.saidOn AS on,
       coalesce(speaker.name, statement.source, 'nobody named') AS speaker,
       coalesce(statement.cue, '') AS cue,
       statement.text AS said,
       article.label AS article,
       statement.start AS start
ORDER BY on IS NULL, on DESC, article, start, speaker, statement.id
LIMIT $limit
