// Who was for something and then against it, or the other way round
// Two statements of one speaker, of which the later one takes the other side, with nothing said in between. Time has passed
// between the two, and what they speak of may have changed: read both.
// :param minConfidence => 0.0 // least confidence in both stances
// :param limit => 50
MATCH (who:Entity)-[:SAID]->(statement:Statement)-[about:ABOUT]->(matter:Entity)
WHERE who <> matter AND statement.copyOf IS NULL AND statement.saidOn IS NOT NULL
  AND about.stance IN ['for', 'against'] AND coalesce(about.stanceConfidence, 1.0) >= $minConfidence
WITH who, matter, statement, about
ORDER BY statement.saidOn, statement.start, statement.id
WITH who, matter, collect({side: about.stance, on: statement.saidOn, said: statement.sentence, id: statement.id}) AS found
UNWIND range(1, size(found) - 1) AS i
WITH who, matter, found[i - 1] AS before, found[i] AS after
WHERE before.side <> after.side AND before.on < after.on
RETURN who.name AS speaker,
       matter.name AS on,
       before.side AS firstSide,
       before.on AS firstOn,
       before.said AS firstSaid,
       after.side AS laterSide,
       after.on AS laterOn,
       after.said AS laterSaid
ORDER BY speaker, on, firstOn, laterOn, before.id, after.id
LIMIT $limit
