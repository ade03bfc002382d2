// Who is against each other
// Pairs who speak against one another, both ways, with how often each does and the latest of these statements.
// :param limit => 50
MATCH (one:Entity)-[there:SPOKE_ABOUT]->(other:Entity)-[back:SPOKE_ABOUT]->(one)
WHERE one.id < other.id AND there.against > 0 AND back.against > 0
MATCH (one)-[:SAID]->(first:Statement)-[a:ABOUT]->(other)
WHERE a.stance = 'against' AND first.id IN there.statements
WITH one, other, there, back, first
ORDER BY first.saidOn IS NULL, first.saidOn DESC, first.start DESC, first.id
WITH one, other, there, back, collect(first)[0] AS first
MATCH (other)-[:SAID]->(answer:Statement)-[b:ABOUT]->(one)
WHERE b.stance = 'against' AND answer.id IN back.statements
WITH one, other, there, back, first, answer
ORDER BY answer.saidOn IS NULL, answer.saidOn DESC, answer.start DESC, answer.id
WITH one, other, there, back, first, collect(answer)[0] AS answer
RETURN one.name AS one,
       other.name AS other,
       there.against + back.against AS against,
       there.against AS oneAgainst,
       first.text AS oneSaid,
       back.against AS otherAgainst,
       answer.text AS otherSaid
ORDER BY against DESC, one, other, one.id
LIMIT $limit
