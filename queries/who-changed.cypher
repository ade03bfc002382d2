// Who asserts something of somebody at one time and not at another
// Speakers who both say something about a target and refuse or decline to: their statements about it, in order. They
// may be about different sides of it, so read the sentences.
// :param limit => 50
MATCH (who:Entity)-[:SAID]->(:Statement {polarity: 'negated'})-[:ABOUT]->(target:Entity)
WITH DISTINCT who, target
WHERE EXISTS { (who)-[:SAID]->(:Statement {polarity: 'asserted'})-[:ABOUT]->(target) }
MATCH (who)-[:SAID]->(statement:Statement)-[:ABOUT]->(target)
WHERE statement.polarity IN ['asserted', 'negated']
MATCH (statement)-[:REPORTED_IN]->(article:Article)
RETURN who.name AS speaker,
       target.name AS about,
       statement.saidOn AS on,
       statement.polarity AS polarity,
       statement.sentence AS sentence,
       article.label AS article,
       statement.start AS start
ORDER BY speaker, about, who.id, target.id, on IS NULL, on, article, start, statement.id
LIMIT $limit
