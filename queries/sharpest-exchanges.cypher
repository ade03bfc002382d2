// Who is against each other
// Pairs who speak against one another, both ways, with how often each does and the latest of these statements.
// :param limit => 50
MATCH (a:Entity)-[there:SPOKE_ABOUT]->(b:Entity)-[back:SPOKE_ABOUT]->(a)
WHERE a.id < b.id AND there.against > 0 AND back.against > 0
MATCH (a)-[:SAID]->(first:Statement)-[about:ABOUT]->(b)
WHERE about.stance = 'against' AND first.id IN there.statements
WITH a, b, there, back, first
ORDER BY first.saidOn IS NULL, first.saidOn DESC, first.start DESC, first.id
WITH a, b, there, back, collect(first.text) AS oneSays
MATCH (b)-[:SAID]->(answer:Statement)-[reply:ABOUT]->(a)
WHERE reply.stance = 'against' AND answer.id IN back.statements
WITH a, b, there, back, oneSays, answer
ORDER BY answer.saidOn IS NULL, answer.saidOn DESC, answer.start DESC, answer.id
WITH a, b, there, back, oneSays, collect(answer.text) AS otherSays
RETURN a.name AS one,
       b.name AS other,
       there.against + back.against AS against,
       there.against AS oneAgainst,
       oneSays[0] AS oneSaid,
       back.against AS otherAgainst,
       otherSays[0] AS otherSaid
ORDER BY against DESC, one, other, a.id
LIMIT $limit
