// The statements behind "speaks about"
// All statements in which one entity speaks about another, with the sentences and the places that show it.
// :param name => 'Tobias Wrenfield' // who speaks
// :param other => 'Miriam Castleden' // who is spoken about
// :param limit => 50
MATCH (speaker:Entity {name: $name})-[edge:SPOKE_ABOUT]->(about:Entity {name: $other})
UNWIND edge.statements AS id
MATCH (statement:Statement {id: id})-[:REPORTED_IN]->(article:Article)
RETURN statement.saidOn AS on,
       statement.sentence AS sentence,
       article.label AS article,
       coalesce(article.file, article.url, article.record) AS source,
       statement.start AS start,
       statement.end AS end
ORDER BY on IS NULL, on, article, start, id
LIMIT $limit
