// Who is mentioned together, by the Louvain method
// Groups of persons and organisations that share many articles, found by Neo4j's Graph Data Science library (GDS), which
// the server must have. Without it, use co-mention-communities.
// :param members => 3 // fewest members of a group
MATCH (one:Person|Organisation)-[:MENTIONED_IN]->(article:Article)<-[:MENTIONED_IN]-(other:Person|Organisation)
WHERE one.id < other.id
WITH one, other, count(article) AS articles
WITH gds.graph.project('onrecord-co-mentions', one, other,
       {relationshipProperties: {articles: articles}}, {undirectedRelationshipTypes: ['*']}) AS graph
CALL gds.louvain.stream(graph.graphName, {relationshipWeightProperty: 'articles', concurrency: 1})
YIELD nodeId, communityId
WITH communityId, gds.util.asNode(nodeId).name AS name
ORDER BY name
WITH communityId, collect(name) AS members
WITH collect(members) AS communities
CALL gds.graph.drop('onrecord-co-mentions') YIELD graphName
UNWIND communities AS members
WITH members WHERE size(members) >= $members
RETURN size(members) AS size, members
ORDER BY size DESC, members
