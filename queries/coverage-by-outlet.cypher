// How outlets cover somebody
// Mentions of an entity, statements by it and about it, by outlet, or by agency where the article names no outlet.
// :param name => 'Miriam Castleden'
// :param limit => 50
MATCH (entity:Entity {name: $name})-[mention:MENTIONED_IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Outlet)
RETURN coalesce(publisher.name, article.agency, 'unknown') AS outlet,
       count(article) AS articles,
       sum(mention.count) AS mentions,
       sum(COUNT { (entity)-[:SAID]->(:Statement)-[:REPORTED_IN]->(article) }) AS says,
       sum(COUNT { (entity)<-[:ABOUT]-(:Statement)-[:REPORTED_IN]->(article) }) AS spokenAbout
ORDER BY mentions DESC, outlet
LIMIT $limit
