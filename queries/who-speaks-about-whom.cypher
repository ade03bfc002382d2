// Who speaks about whom most
// Pairs of a speaker and somebody spoken about, by number of statements. `evidence` shows those behind a pair.
// :param least => 2 // fewest statements of a pair
// :param limit => 50
MATCH (who:Entity)-[edge:SPOKE_ABOUT]->(target:Entity)
WHERE edge.count >= $least
RETURN who.name AS speaker,
       target.name AS about,
       edge.count AS statements,
       edge.firstOn AS first,
       edge.lastOn AS last
ORDER BY statements DESC, speaker, about, who.id, target.id
LIMIT $limit
