package gouji.reconciler.score;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Section;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The score tree that running text spells out, one numbered section an indicator: its own score
 * stands in the heading or below it, its parts' scores in the sections under it.
 */
final class ProseTree {

  /** A section with the scores that stand in it. */
  private static final class Node {
    final String title;
    Optional<ScoreMention> own = Optional.empty();
    final List<Node> children = new ArrayList<>();

    /** Whether it stands in a list with others, none of which is over them. */
    boolean sibling;

    Node(String title) {
      this.title = title;
    }

    String name() {
      return own.map(ScoreMention::name).filter(name -> !name.isEmpty()).orElse(title);
    }

    boolean isEmpty() {
      return own.isEmpty() && children.stream().allMatch(Node::isEmpty);
    }
  }

  private static final Pattern SIBLINGS = Pattern.compile("分[)）]?[；;、](?!自评|满分|得|评)");

  private static final Pattern NESTED = Pattern.compile("其中|包括|组成|构成");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Node> roots = new ArrayList<>();

  private ProseTree() {}

  /**
   * The trees of the report's indicators; a total that is claimed for all of them is their root.
   */
  static List<Indicator> of(ReportIndex index) {
    ProseTree tree = new ProseTree();
    for (Section section : index.report().sections()) {
      Node node = new Node(ScoreMention.title(Passage.unplaced(section.title()).text()));
      tree.nodes.put(section.id(), node);
      section
          .parent()
          .map(tree.nodes::get)
          .ifPresentOrElse(parent -> parent.children.add(node), () -> tree.roots.add(node));
    }
    for (Statement statement : index.paragraphs()) {
      List<ScoreMention> mentions = ScoreMention.in(statement);
      boolean siblings = areSiblings(statement, mentions);
      mentions.forEach(mention -> tree.place(statement.section(), mention, siblings));
    }
    tree.roots.forEach(ProseTree::promote);
    return tree.indicators();
  }

  /** 甲（40分）得40分；乙（20分）得19分；丙…: none of them is over the others. */
  private static boolean areSiblings(Statement statement, List<ScoreMention> mentions) {
    return mentions.size() > 1
        && SIBLINGS.matcher(statement.text()).find()
        && !NESTED.matcher(statement.text()).find();
  }

  private void place(String section, ScoreMention mention, boolean sibling) {
    Node node = nodes.get(section);
    if (node == null) {
      return;
    }
    boolean points = !sibling && (mention.name().isEmpty() || sameName(mention.name(), node.title));
    if (points && node.own.isEmpty()) {
      node.own = Optional.of(mention);
    } else if (!points || !repeats(mention, node.own.get())) {
      Node leaf = new Node(mention.name());
      leaf.own = Optional.of(mention);
      leaf.sibling = sibling;
      node.children.add(leaf);
    }
  }

  private static boolean sameName(String name, String title) {
    return title.equals(name) || title.startsWith(name) && name.length() >= 4;
  }

  /** "该项指标自评得10分" after the heading that said so already. */
  private static boolean repeats(ScoreMention mention, ScoreMention own) {
    return value(mention.score()).equals(value(own.score()))
        && (mention.fullMarks().isEmpty()
            || value(mention.fullMarks()).equals(value(own.fullMarks())));
  }

  private static Optional<BigDecimal> value(Optional<Figure> figure) {
    return figure.map(f -> f.quantity().value().stripTrailingZeros());
  }

  /** A section without a score of its own takes that of the first part that bears its name. */
  private static void promote(Node node) {
    node.children.forEach(ProseTree::promote);
    if (node.own.isPresent()) {
      return;
    }
    for (Node child : List.copyOf(node.children)) {
      if (child.own.isPresent() && !child.sibling && child.name().equals(node.title)) {
        node.own = child.own;
        node.children.addAll(node.children.indexOf(child), child.children);
        node.children.remove(child);
        return;
      }
    }
  }

  private List<Indicator> indicators() {
    List<Node> tops = new ArrayList<>();
    roots.forEach(root -> collectTops(root, tops));
    List<Node> totals = tops.stream().filter(this::isTotal).toList();
    // A score without full marks, of which no parts are scored, is no node of a tree.
    List<Indicator> parts =
        tops.stream()
            .filter(top -> !isTotal(top))
            .map(top -> indicator(top, 1))
            .filter(part -> part.fullMarks().isPresent() || !part.children().isEmpty())
            .toList();
    if (totals.isEmpty()) {
      return parts;
    }
    Node first = totals.get(0);
    Optional<Node> above =
        totals.stream()
            .filter(total -> total.own.orElseThrow().fullMarks().isPresent())
            .filter(total -> partsOf(total).size() > 1)
            .findFirst()
            .filter(total -> total != first);
    return above.isPresent()
        ? claimedBeside(first, indicator(above.get(), 0, partsOf(above.get())))
        : List.of(indicator(first, 0, parts));
  }

  /** The scored sections beside a total, in the section whose text it opens. */
  private List<Indicator> partsOf(Node total) {
    List<Node> tops = new ArrayList<>();
    nodes.values().stream()
        .filter(section -> section.children.contains(total))
        .flatMap(section -> section.children.stream())
        .forEach(child -> collectTops(child, tops));
    return tops.stream().filter(top -> !isTotal(top)).map(top -> indicator(top, 1)).toList();
  }

  /** The total above its parts, and the one in the summary before it, where that is another. */
  private static List<Indicator> claimedBeside(Node first, Indicator spelled) {
    Optional<Figure> claimed = first.own.flatMap(ScoreMention::score);
    return value(claimed).equals(value(spelled.score()))
        ? List.of(spelled)
        : List.of(spelled, indicator(first, 0, spelled.children()));
  }

  /** The outermost sections that have a score. */
  private static void collectTops(Node node, List<Node> tops) {
    if (node.own.isPresent()) {
      tops.add(node);
    } else {
      node.children.forEach(child -> collectTops(child, tops));
    }
  }

  /** A score of 100, or one that no full marks are given for, stated for the report as a whole. */
  private boolean isTotal(Node node) {
    return node.own
        .flatMap(ScoreMention::fullMarks)
        .map(full -> full.quantity().value().compareTo(HUNDRED) == 0)
        .orElse(
            node.own.isPresent()
                && node.children.stream().allMatch(Node::isEmpty)
                && saysTotal(node));
  }

  private static boolean saysTotal(Node node) {
    String words = node.title + node.name();
    return words.matches(".*(?:结论|总分|总得分|综合得分|评价结果|评价等级|年度).*");
  }

  private static Indicator indicator(Node node, int level) {
    return indicator(node, level, List.of());
  }

  private static Indicator indicator(Node node, int level, List<Indicator> more) {
    List<Indicator> children = new ArrayList<>(more);
    for (Node child : node.children) {
      List<Node> tops = new ArrayList<>();
      collectTops(child, tops);
      tops.forEach(top -> children.add(indicator(top, level + 1)));
    }
    ScoreMention own = node.own.orElseThrow();
    return new Indicator(
        node.name(), level, own.fullMarks(), own.score(), own.scoredZero(), children);
  }
}
