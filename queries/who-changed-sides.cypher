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
WITH who, matter, collect({side: about.stance, statement: statement}) AS found
UNWIND range(1, size(found) - 1) AS i
WITH who, matter, found[i - 1] AS before, found[i] AS after
WHERE before.side <> after.side AND before.statement.saidOn < after.statement.saidOn
RETURN who.name AS speaker,
       matter.name AS on,
       before.side AS firstSide,
       before.statement.saidOn AS firstOn,
       before.statement.sentence AS firstSaid,
       after.side AS laterSide,
       after.statement.saidOn AS laterOn,
       after.statement.sentence AS laterSaid,
       duration.inDays(before.statement.saidOn, after.statement.saidOn).days AS days
ORDER BY speaker, on, firstOn, laterOn, before.statement.id, after.statement.id
LIMIT $limit
