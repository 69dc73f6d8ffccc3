package gouji.extractor.office;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells a handler what stands in a tree. */
final class DomWalk {
  private DomWalk() {}

  static void walk(Node node, ContentHandler handler) throws SAXException {
    if (node instanceof Text text) {
      char[] characters = text.getData().toCharArray();
      handler.characters(characters, 0, characters.length);
      return;
    }
    String name = node instanceof Element element ? element.getTagName() : "";
    if (!name.isEmpty()) {
      AttributesImpl attributes = new AttributesImpl();
      for (int i = 0; i < node.getAttributes().getLength(); i++) {
        Node attribute = node.getAttributes().item(i);
        String key = attribute.getNodeName();
        attributes.addAttribute("", key, key, "CDATA", attribute.getNodeValue());
      }
      handler.startElement("", name, name, attributes);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      walk(child, handler);
    }
    if (!name.isEmpty()) {
      handler.endElement("", name, name);
    }
  }
}
