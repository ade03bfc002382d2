// Who speak about each other
// Pairs that each speak about the other, those first where both do it often. `exchange` shows what they say.
// :param limit => 50
MATCH (one:Entity)-[there:SPOKE_ABOUT]->(other:Entity)-[back:SPOKE_ABOUT]->(one)
WHERE one.id < other.id
WITH CASE WHEN one.name <= other.name THEN [one.name, other.name, there.count, back.count]
          ELSE [other.name, one.name, back.count, there.count] END AS pair,
     CASE WHEN there.count < back.count THEN there.count ELSE back.count END AS least,
     there.count + back.count AS sum
RETURN pair[0] AS one,
       pair[1] AS other,
       pair[2] AS oneAboutOther,
       pair[3] AS otherAboutOne
ORDER BY least DESC, sum DESC, pair[0], pair[1], oneAboutOther
LIMIT $limit
