#!/usr/bin/env bash
# One expects:  a search for "not guilty", as a phrase, to find those who said so, and +not +guilty to want both words.
# What happens: Lucene's analyzer for English, which Neo4j's full-text index "english" is, leaves out "no" and "not", of
#               texts and questions alike. Both find "guilty" just as well; in a longer phrase any word may stand in their
#               place. Of "will", a name and a verb, nothing is found.
# It matters:   who said the opposite is among those found, often first: hits are not what was asked for, and counts of how
#               many say "no confidence" are wrong. Search with "standard-no-stop-words", or filter what is found by the
#               words themselves.
# onrecord:     its questions ask the texts for these two words once more (queries/search-statements.cypher, test/neo4j).
set -euo pipefail

PACKAGE=org.apache.lucene:lucene-analysis-common:9.11.1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
for name in lucene-core lucene-queryparser lucene-analysis-common; do
  mvn --quiet --batch-mode -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
    -Dartifact="org.apache.lucene:$name:${PACKAGE##*:}" -DoutputDirectory="$dir/lib"
done

cat >See.java <<'JAVA'
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
class See {
  static final String[] SAID = {"Orr was guilty.", "Vale was not guilty.", "They had no confidence.", "They had every confidence.", "Will was there."};
  public static void main(String[] args) throws Exception {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
      for (var text : SAID) {
        var document = new Document();
        document.add(new TextField("said", text, Field.Store.YES));
        writer.addDocument(document);
      }
    }
    var searcher = new IndexSearcher(DirectoryReader.open(directory));
    for (var words : new String[] {"\"not guilty\"", "+not +guilty", "\"had no confidence\"", "will"}) {
      System.out.print(words + ":");
      for (var hit : searcher.search(new QueryParser("said", new EnglishAnalyzer()).parse(words), 9).scoreDocs)
        System.out.print(" " + searcher.storedFields().document(hit.doc).get("said"));
      System.out.println();
    }
  }
}
JAVA
cat >expected <<'TEXT'
"not guilty": Orr was guilty. Vale was not guilty.
+not +guilty: Orr was guilty. Vale was not guilty.
"had no confidence": They had no confidence. They had every confidence.
will:
TEXT

java -cp 'lib/*' See.java 2>/dev/null | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
