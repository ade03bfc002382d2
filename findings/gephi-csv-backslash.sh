#!/usr/bin/env bash
# One expects:  a table in CSV as RFC 4180 has it, quotation marks doubled and nothing else special, to be read whole by
#               Gephi, or refused.
# What happens: Gephi takes a backslash before a quotation mark for its escape. From that row on nothing is read: the nodes
#               behind it are missing, and the report of the import is empty. Without the backslash all are there.
# It matters:   aliases written as a list in JSON, `["Abe \"Red\" Orr"]`, have it: one nickname, and whoever stands below it
#               in the table is in no picture and no count. Write such lists with `\u0022` for the mark.
# onrecord:     does that in its tables, which its tests let Gephi import (src/export/csv.ts, test/export).
set -euo pipefail

PACKAGE=org.gephi:gephi-toolkit:0.10.1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mvn --quiet --batch-mode -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
  -Dartifact="$PACKAGE:jar:all" -DoutputDirectory="$dir/lib"

cat >json.csv <<'CSV'
Id,Label,Aliases
ada,Ada,"[""Vale""]"
abe,Abe,"[""Abe \""Red\"" Orr""]"
bea,Bea,"[]"
cy,Cy,"[""Marsh""]"
CSV
sed 's/\\""/\\u0022/g' json.csv >escaped.csv
cat >See.java <<'JAVA'
import java.io.File;
import java.util.TreeSet;
import org.gephi.graph.api.GraphController;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;
class See {
  public static void main(String[] args) throws Exception {
    for (var name : args) {
      var projects = Lookup.getDefault().lookup(ProjectController.class);
      projects.newProject();
      var importer = Lookup.getDefault().lookup(ImportController.class);
      var container = importer.importFile(new File(name));
      importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
      var labels = new TreeSet<String>();
      for (var node : Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph().getNodes()) labels.add(node.getLabel());
      System.out.println(name + ": " + labels + ", report: \"" + container.getReport().getText() + "\"");
    }
    System.exit(0);
  }
}
JAVA
cat >expected <<'TEXT'
json.csv: [Ada], report: ""
escaped.csv: [Abe, Ada, Bea, Cy], report: ""
TEXT

java -Djava.awt.headless=true -cp 'lib/*' See.java json.csv escaped.csv 2>/dev/null | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
