package gouji.extractor.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a Word file (Office Open XML) that what it prints is made of.
 *
 * @param document the root of the main part
 * @param notes footnotes and endnotes, by {@code footnote} or {@code endnote} and their id
 */
record WordParts(
    Element document, WordStyles styles, WordNumbering numbering, Map<String, Element> notes) {
  private static final List<String> NOTES = List.of("footnote", "endnote");

  static WordParts of(byte[] bytes) throws IOException, OpenXML4JException, SAXException {
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      PackagePart main = null;
      for (PackageRelationship relation : file.getRelationships()) {
        if (kind(relation).equals("officeDocument")) {
          main = file.getPart(relation);
        }
      }
      if (main == null) {
        throw new IOException("no document in the file");
      }
      Map<String, List<Element>> others = new HashMap<>();
      for (PackageRelationship relation : main.getRelationships()) {
        if (relation.getTargetMode() == TargetMode.INTERNAL
            && List.of("styles", "numbering", "footnotes", "endnotes").contains(kind(relation))) {
          PackagePart part =
              file.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
          if (part != null) {
            others.computeIfAbsent(kind(relation), k -> new ArrayList<>()).add(root(part));
          }
        }
      }
      WordStyles styles = new WordStyles(others.getOrDefault("styles", List.of()));
      return new WordParts(
          root(main),
          styles,
          new WordNumbering(others.getOrDefault("numbering", List.of()), styles),
          notes(others));
    }
  }

  private static Map<String, Element> notes(Map<String, List<Element>> parts) {
    Map<String, Element> notes = new HashMap<>();
    for (String kind : NOTES) {
      for (Element root : parts.getOrDefault(kind + "s", List.of())) {
        for (Element note : Xml.children(root, kind)) {
          Xml.attribute(note, "id").ifPresent(id -> notes.put(kind + id, note));
        }
      }
    }
    return notes;
  }

  private static String kind(PackageRelationship relation) {
    String type = relation.getRelationshipType();
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private static Element root(PackagePart part) throws IOException, SAXException {
    try (InputStream in = part.getInputStream()) {
      return XMLHelper.newDocumentBuilder().parse(in).getDocumentElement();
    }
  }
}
