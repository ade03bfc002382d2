// What is said inside of what others say
// Statements reported inside others: "Ellery said that Tarn had denied it". Hearsay, or somebody's own earlier words.
// :param limit => 50
MATCH (outer:Statement)-[:QUOTES]->(inner:Statement)-[:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (reporter:Entity)-[:SAID]->(outer)
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(inner)
RETURN coalesce(reporter.name, outer.source, 'nobody named') AS reporter,
       coalesce(speaker.name, inner.source, 'nobody named') AS speaker,
       inner.text AS said,
       outer.sentence AS sentence,
       article.label AS article,
       inner.start AS start
ORDER BY article, start, reporter, speaker, inner.id, outer.id
LIMIT $limit
