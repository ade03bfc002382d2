// Who is opposed to whom on a matter
// Pairs of which one is for it and one against it, with the two statements nearest in time.
// :param name => 'Saltmere inquiry'
// :param days => 30 // most days between the two
// :param limit => 50
MATCH (matter:Entity {name: $name})
MATCH (one:Entity)-[:SAID]->(pro:Statement)-[a:ABOUT]->(matter)
WHERE a.stance = 'for' AND pro.copyOf IS NULL AND pro.saidOn IS NOT NULL AND one <> matter
MATCH (other:Entity)-[:SAID]->(contra:Statement)-[b:ABOUT]->(matter)
WHERE b.stance = 'against' AND contra.copyOf IS NULL AND contra.saidOn IS NOT NULL AND other <> matter AND other <> one
WITH one, other, pro, contra, abs(duration.inDays(pro.saidOn, contra.saidOn).days) AS days
WHERE days <= $days
ORDER BY days, pro.saidOn, pro.start, contra.start, pro.id, contra.id
WITH one, other, collect({days: days, pro: pro, contra: contra})[0] AS nearest
RETURN one.name AS inFavour,
       nearest.pro.saidOn AS on,
       nearest.pro.text AS said,
       other.name AS against,
       nearest.contra.saidOn AS againstOn,
       nearest.contra.text AS againstSaid,
       nearest.days AS days
ORDER BY days, on, inFavour, against, one.id, other.id
LIMIT $limit
