// Who is mentioned together
// Groups of persons and organisations: each joins the one it shares most articles with (of several, the one mentioned
// in most articles), and so on to a pair that have joined each other. For large graphs, raise `articles`.
// :param articles => 2 // fewest articles somebody is mentioned in
// :param members => 2 // fewest members of a group
MATCH (one:Entity)
WHERE one:Person OR one:Organisation
WITH one, COUNT { (one)-[:MENTIONED_IN]->(:Article) } AS ones
WHERE ones >= $articles
MATCH (one)-[:MENTIONED_IN]->(article:Article)<-[:MENTIONED_IN]-(other:Entity)
WHERE other:Person OR other:Organisation
WITH one, other, count(article) AS shared, COUNT { (other)-[:MENTIONED_IN]->(:Article) } AS others
WHERE others >= $articles
WITH one, other ORDER BY one.id, shared DESC, others DESC, other.id
WITH one, head(collect(other)) AS nearest
WITH collect(one) AS ones, collect(nearest) AS nearests
WITH ones, [nearest IN nearests | head([i IN range(0, size(ones) - 1) WHERE ones[i] = nearest])] AS next
UNWIND range(0, size(ones) - 1) AS i
WITH ones[i] AS member, ones, next, reduce(at = i, step IN range(1, 20) | next[at]) AS end
WITH member, ones[end] AS one, ones[next[end]] AS other
WITH member,
     CASE WHEN one.id < other.id THEN one ELSE other END AS first,
     CASE WHEN one.id < other.id THEN other ELSE one END AS second
ORDER BY member.name, member.id
WITH first, second, collect(member.name) AS members
WHERE size(members) >= $members
RETURN first.name + ' and ' + second.name AS around,
       size(members) AS size,
       members
ORDER BY size DESC, around, first.id
