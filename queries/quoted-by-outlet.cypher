// Who is quoted by which outlet
// For every outlet (or news agency, where the article names no outlet) those it lets speak most.
// :param most => 3 // speakers of each outlet
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)-[:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Outlet)
WITH coalesce(publisher.name, article.agency, 'unknown') AS outlet,
     speaker,
     count(DISTINCT statement) AS statements,
     count(DISTINCT article) AS articles
ORDER BY outlet, statements DESC, speaker.name, speaker.id
WITH outlet, collect({speaker: speaker.name, statements: statements, articles: articles}) AS rows
UNWIND rows[..$most] AS row
RETURN outlet, row.speaker AS speaker, row.statements AS statements, row.articles AS articles
ORDER BY outlet, statements DESC, speaker
