// Who speaks most about a topic
// Speakers of statements with all of some words, with the latest of these statements each.
// :param words => 'levee'
// :param limit => 20

// Every word must occur. In quotes, no sign in it means anything to Lucene but these two.
WITH replace(replace($words, '\\', '\\\\'), '"', '\\"') AS words
WITH reduce(query = '', word IN split(words, ' ') | query + '+"' + word + '" ') AS query
CALL db.index.fulltext.queryNodes('onrecord_statements', query) YIELD node AS statement
// The index leaves out "no" and "not", of texts and questions alike.
WHERE all(sign IN ['(?s).*\\bno\\b.*', '(?s).*\\bnot\\b.*']
          WHERE NOT toLower($words) =~ sign
             OR toLower(statement.text + ' ' + coalesce(statement.sentence, '')) =~ sign)
MATCH (statement)<-[:SAID]-(who:Entity)
MATCH (statement)-[:REPORTED_IN]->(article:Article)
WITH who, statement, article
ORDER BY statement.saidOn IS NULL, statement.saidOn DESC, article.label, statement.start, statement.id
WITH who, collect({statement: statement, article: article}) AS found
RETURN who.name AS speaker,
       size(found) AS statements,
       found[0].statement.saidOn AS on,
       found[0].statement.text AS said,
       found[0].article.label AS article,
       found[0].statement.start AS start
ORDER BY statements DESC, speaker, who.id
LIMIT $limit
