package gouji.extractor.office;

import gouji.extractor.model.ReadIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The pictures in a Word file that are large enough to show figures. */
final class Pictures {
  /** A page of A4 is 210 by 297 mm; a millimetre is 36000 EMU, a point 12700. */
  private static final double PAGE = 210.0 * 297 * 36000 * 36000;

  private static final double EMU_A_POINT = 12700;

  /** So much of a page is a scanned page with its margins cut. */
  private static final double WHOLE = 0.4;

  /** So much of a page may be a table. */
  private static final double PART = 0.1;

  private static final Pattern WIDTH = Pattern.compile("width:\\s*([\\d.]+)pt");
  private static final Pattern HEIGHT = Pattern.compile("height:\\s*([\\d.]+)pt");

  private int pages;
  private int parts;

  /** Counts what a drawing shows. */
  void add(Element drawing) {
    add(share(drawing));
  }

  /** Counts a picture by its size on the page, in points. */
  void add(double width, double height) {
    add(EMU_A_POINT * width * EMU_A_POINT * height / PAGE);
  }

  private void add(double share) {
    if (share >= WHOLE) {
      pages++;
    } else if (share >= PART) {
      parts++;
    }
  }

  List<ReadIssue> issues() {
    List<ReadIssue> issues = new ArrayList<>();
    if (pages > 0) {
      issues.add(
          new ReadIssue(ReadIssue.Code.IMAGE_ONLY_PAGE, Optional.empty(), String.valueOf(pages)));
    }
    if (parts > 0) {
      issues.add(
          new ReadIssue(ReadIssue.Code.UNREAD_PICTURE, Optional.empty(), String.valueOf(parts)));
    }
    return issues;
  }

  /** How much of a page the pictures of a drawing cover. */
  private static double share(Element e) {
    double share = 0;
    boolean picture = Xml.is(e, "blip") || Xml.is(e, "imagedata");
    for (Element child : Xml.is(e, "AlternateContent") ? Xml.alternative(e) : Xml.children(e)) {
      share = Math.max(share, share(child));
    }
    if (picture) {
      return area(e);
    }
    return share;
  }

  /** The area of the frame that a picture stands in. */
  private static double area(Element picture) {
    for (var node = picture.getParentNode();
        node instanceof Element frame;
        node = node.getParentNode()) {
      Optional<Element> extent = Xml.at(frame, "extent");
      if (extent.isPresent()) {
        return number(Xml.attribute(extent.get(), "cx"))
            * number(Xml.attribute(extent.get(), "cy"))
            / PAGE;
      }
      Optional<String> style = Xml.attribute(frame, "style");
      if (style.isPresent()) {
        return points(WIDTH, style.get()) * points(HEIGHT, style.get()) / PAGE;
      }
    }
    return 0;
  }

  private static double points(Pattern pattern, String style) {
    Matcher matcher = pattern.matcher(style);
    return matcher.find() ? EMU_A_POINT * Double.parseDouble(matcher.group(1)) : 0;
  }

  private static double number(Optional<String> digits) {
    return digits.filter(d -> d.matches("\\d{1,12}")).map(Double::parseDouble).orElse(0.0);
  }
}
