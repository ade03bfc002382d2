// What one says and another denies
// Pairs of things said of which the later one says the opposite of the earlier one, with who says each.
// :param limit => 50
MATCH (later:Claim)-[dispute:DISPUTES]->(earlier:Claim)
MATCH (one:Entity)-[:SAID]->(first:Statement)-[:INSTANCE_OF]->(earlier)
MATCH (other:Entity)-[:SAID]->(answer:Statement)-[:INSTANCE_OF]->(later)
WHERE first.copyOf IS NULL AND answer.copyOf IS NULL
WITH dispute, later, earlier, one, other, first, answer
ORDER BY first.saidOn IS NULL, first.saidOn, answer.saidOn IS NULL, answer.saidOn, first.id, answer.id
WITH dispute, later, earlier, one, other, collect({on: first.saidOn, said: first.sentence, answeredOn: answer.saidOn, answer: answer.sentence}) AS pairs
WITH dispute, later, earlier, one, other, pairs[0] AS pair
RETURN one.name AS speaker,
       pair.on AS on,
       pair.said AS said,
       other.name AS denier,
       pair.answeredOn AS answeredOn,
       pair.answer AS answer,
       dispute.confidence AS confidence
ORDER BY on IS NULL, on, speaker, denier, earlier.id, later.id
LIMIT $limit
