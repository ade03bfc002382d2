// Claims that reports contradict each other about
// The same words that one report gives as said and another as not said or only expected: both, with their sentences.
// :param limit => 50
MATCH (report:Statement)
WITH toLower(report.text) AS words, collect(report) AS reports, count(DISTINCT report.polarity) AS polarities
WHERE polarities > 1
UNWIND reports AS statement
MATCH (statement)-[:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
RETURN words AS claim,
       coalesce(speaker.name, statement.source, 'nobody named') AS speaker,
       statement.polarity AS polarity,
       statement.saidOn AS on,
       statement.sentence AS sentence,
       article.label AS article,
       statement.start AS start
ORDER BY claim, on IS NULL, on, article, start, speaker, statement.id
LIMIT $limit
