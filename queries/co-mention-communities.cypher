// Who is mentioned together
// Groups of persons and organisations: each joins the one it shares most articles with (of several, the one mentioned in
// most articles), and so on to a pair that have joined each other. For large graphs, raise `articles` or use GDS.
// :param articles => 2 // fewest articles somebody is mentioned in
// :param members => 2 // fewest members of a group
MATCH (one:Person|Organisation)
WITH one, COUNT { (one)-[:MENTIONED_IN]->(:Article) } AS ones
WHERE ones >= $articles
MATCH (one)-[:MENTIONED_IN]->(article:Article)<-[:MENTIONED_IN]-(other:Person|Organisation)
WITH one, other, count(article) AS shared, COUNT { (other)-[:MENTIONED_IN]->(:Article) } AS others
WHERE others >= $articles
WITH one, other ORDER BY one.id, shared DESC, others DESC, other.id
WITH one, head(collect(other)) AS nearest
WITH collect({one: one, nearest: nearest}) AS joins
UNWIND joins AS join
WITH join.one AS member, joins,
     reduce(at = join, step IN range(1, 20) | head([next IN joins WHERE next.one = at.nearest])) AS end
WITH member, CASE WHEN end.one.id < end.nearest.id THEN [end.one, end.nearest] ELSE [end.nearest, end.one] END AS pair
ORDER BY member.name, member.id
WITH pair, collect(member.name) AS members
WHERE size(members) >= $members
RETURN pair[0].name + ' and ' + pair[1].name AS around,
       size(members) AS size,
       members
ORDER BY size DESC, around, pair[0].id
