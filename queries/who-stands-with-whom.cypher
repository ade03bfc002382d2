// Who stands with whom on a matter
// Who is for it and who against it, each by what was said last, which is shown. For and against are judgements of words.
// :param name => 'Saltmere inquiry'
// :param minConfidence => 0.0 // least confidence in the stance
// :param limit => 100
MATCH (matter:Entity {name: $name})
MATCH (who:Entity)-[:SAID]->(statement:Statement)-[about:ABOUT]->(matter)
WHERE who <> matter AND statement.copyOf IS NULL AND about.stance IN ['for', 'against']
  AND coalesce(about.stanceConfidence, 1.0) >= $minConfidence
MATCH (statement)-[:REPORTED_IN]->(article:Article)
WITH who, statement, about, article
ORDER BY statement.saidOn IS NULL, statement.saidOn DESC, article.label, statement.start DESC, statement.id
WITH who, collect({side: about.stance, statement: statement, article: article}) AS found
RETURN found[0].side AS side,
       who.name AS speaker,
       size(found) AS statements,
       found[0].statement.saidOn AS on,
       found[0].statement.text AS said,
       found[0].article.label AS article,
       found[0].statement.start AS start
ORDER BY side DESC, statements DESC, speaker, who.id
LIMIT $limit
