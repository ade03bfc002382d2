import java.io.File;
import java.util.*;
import org.gephi.graph.api.*;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.*;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.layout.plugin.forceAtlas2.*;
import org.gephi.preview.api.*;
import org.gephi.project.api.*;
import org.openide.util.Lookup;

/** Reads a file as Gephi does, lays it out anew if asked, prints what it holds as JSON, and draws it as SVG. */
public class Read {
  public static void main(String[] args) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(args[0]));
    importer.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    DirectedGraph graph = model.getDirectedGraph();
    StringBuilder out = new StringBuilder();
    out.append("{\"report\":").append(quoted(container.getReport().getText()));
    out.append(",\"dynamic\":").append(model.isDynamic());
    out.append(",\"nodes\":[");
    String comma = "";
    for (Node node : graph.getNodes()) {
      out.append(comma).append("{\"id\":").append(quoted(node.getId())).append(",\"label\":").append(quoted(node.getLabel()));
      out.append(",\"x\":").append(node.x()).append(",\"y\":").append(node.y()).append(",\"size\":").append(node.size());
      out.append(",\"rgb\":[").append(Math.round(255 * node.r())).append(',').append(Math.round(255 * node.g())).append(',').append(Math.round(255 * node.b())).append(']');
      attributes(out, node);
      comma = ",\n";
    }
    out.append("],\"edges\":[");
    comma = "";
    for (Edge edge : graph.getEdges()) {
      out.append(comma).append("{\"source\":").append(quoted(edge.getSource().getId())).append(",\"target\":").append(quoted(edge.getTarget().getId()));
      out.append(",\"isDirected\":").append(edge.isDirected());
      out.append(",\"weight\":").append(edge.getWeight()).append(",\"label\":").append(quoted(edge.getLabel()));
      attributes(out, edge);
      comma = ",\n";
    }
    out.append("]}\n");
    System.out.print(out);
    if (args.length > 1) draw(new File(args[1]));
    if (args.length > 2) {
      layOut(model);
      draw(new File(args[2]));
    }
  }

  static void attributes(StringBuilder out, Element element) {
    out.append(",\"attributes\":{");
    String comma = "";
    for (String key : element.getAttributeKeys()) {
      if (key.equals("id") || key.equals("label")) continue;
      Object value = element.getAttribute(key);
      if (value == null) continue;
      out.append(comma).append(quoted(key)).append(':').append(value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value));
      comma = ",";
    }
    out.append("}}");
  }

  static void layOut(GraphModel model) {
    ForceAtlas2 layout = new ForceAtlas2Builder().buildLayout();
    layout.setGraphModel(model);
    layout.initAlgo();
    layout.resetPropertiesValues();
    for (int i = 0; i < 100 && layout.canAlgo(); i++) layout.goAlgo();
    layout.endAlgo();
  }

  static void draw(File file) throws Exception {
    PreviewModel preview = Lookup.getDefault().lookup(PreviewController.class).getModel();
    PreviewProperties properties = preview.getProperties();
    properties.putValue(PreviewProperty.SHOW_NODE_LABELS, true);
    properties.putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
    properties.putValue(PreviewProperty.EDGE_CURVED, true);
    ExportController exporter = Lookup.getDefault().lookup(ExportController.class);
    exporter.exportFile(file, exporter.getExporter("svg"));
  }

  static String quoted(Object value) {
    if (value == null) return "null";
    StringBuilder out = new StringBuilder("\"");
    for (char c : value.toString().toCharArray())
      if (c == '"' || c == '\\') out.append('\\').append(c);
      else if (c < 32 || c > 126) out.append(String.format("\\u%04x", (int) c));
      else out.append(c);
    return out.append('"').toString();
  }
}
