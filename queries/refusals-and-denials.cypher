// Who does not say something, and who denies
// Statements not made ("declined to comment", "refused to rule out") and those made by a verb of denial, newest first.
// :param limit => 50
MATCH (statement:Statement)-[:REPORTED_IN]->(article:Article)
WHERE statement.polarity = 'negated'
   OR statement.cue =~ '(?i).*\\b(den(y|ies|ied|ying|ials?)|refus(e|es|ed|ing|als?)|declin(e|es|ed|ing)|reject(s|ed|ing)?)\\b.*'
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
RETURN statement.saidOn AS on,
       coalesce(speaker.name, statement.source, 'nobody named') AS speaker,
       CASE WHEN statement.polarity = 'negated' OR statement.cue =~ '(?i).*\\b(refus|declin).*' THEN 'does not say' ELSE 'denies' END AS does,
       coalesce(statement.cue, '') AS cue,
       statement.text AS said,
       article.label AS article,
       statement.start AS start
ORDER BY on IS NULL, on DESC, article, start, speaker, statement.id
LIMIT $limit
