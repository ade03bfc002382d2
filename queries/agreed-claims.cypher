// What several say alike
// Things said that somebody else has said before, in whatever words, with who says each.
// :param limit => 50
MATCH (later:Claim)-[agreement:AGREES_WITH]->(earlier:Claim)
MATCH (one:Entity)-[:SAID]->(first:Statement)-[:INSTANCE_OF]->(earlier)
MATCH (other:Entity)-[:SAID]->(again:Statement)-[:INSTANCE_OF]->(later)
WHERE first.copyOf IS NULL AND again.copyOf IS NULL
WITH agreement, later, earlier, one, other, first, again
ORDER BY first.saidOn IS NULL, first.saidOn, again.saidOn IS NULL, again.saidOn, first.id, again.id
WITH agreement, later, earlier, one, other, collect({on: first.saidOn, said: first.text, againOn: again.saidOn, again: again.text}) AS pairs
WITH agreement, later, earlier, one, other, pairs[0] AS pair
RETURN one.name AS speaker,
       pair.on AS on,
       pair.said AS said,
       other.name AS another,
       pair.againOn AS againOn,
       pair.again AS again,
       agreement.confidence AS confidence
ORDER BY on IS NULL, on, speaker, another, earlier.id, later.id
LIMIT $limit
