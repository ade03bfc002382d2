// Who does not say something, and who denies
// Statements not made ("declined to comment", "refused to rule out") and those denied, newest first.
// :param limit => 50
MATCH (statement:Statement)-[:REPORTED_IN]->(article:Article)
WITH statement, article,
     statement.polarity = 'negated' OR coalesce(statement.cue, '') =~ '(?i).*\\b(refus|declin).*' AS isUnsaid,
     statement.polarity = 'negated' AND coalesce(statement.cue, '') =~ '(?i).*\\b(den(y|ies|ied|ying|ials?)|(reject|dismiss|disput|refut|disavow)\\w*)\\b.*' AS isDenial
WHERE isUnsaid
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
RETURN statement.saidOn AS on,
       coalesce(speaker.name, statement.source, 'nobody named') AS speaker,
       CASE WHEN isDenial THEN 'denies' ELSE 'does not say' END AS does,
       coalesce(statement.cue, '') AS cue,
       statement.text AS said,
       article.label AS article,
       statement.start AS start
ORDER BY on IS NULL, on DESC, article, start, speaker, statement.id
LIMIT $limit
