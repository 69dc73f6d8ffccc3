package gouji.extractor.section;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.layout.Marks;
import gouji.extractor.layout.Marks.Mark;
import gouji.extractor.layout.Marks.Style;
import gouji.extractor.layout.TextBlock;
import gouji.extractor.model.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of headings. Which style of number stands above which is learned from the report:
 * a style whose count goes on after another's has run from its beginning stands above that other.
 */
public final class Sections {
  private static final int LONGEST_HEADING = 45;

  /**
   * What each block of the flow has to do with the tree.
   *
   * @param sections in reading order
   * @param of the section each item stands in; "" before the first
   * @param headings the blocks that are headings and nothing more
   */
  public record Tree(
      List<Section> sections, Map<FlowItem, String> of, Map<FlowItem, Boolean> headings) {}

  /** A numbered or titled block. */
  private record Entry(TextBlock block, Optional<Mark> mark, boolean tableFollows) {}

  /** An open section. */
  private record Open(String id, Optional<Mark> mark, int depth) {}

  private final List<FlowItem> flow;
  private final Map<FlowItem, Entry> entries = new IdentityHashMap<>();
  private final List<Entry> order = new ArrayList<>();
  private final Map<Style, Map<Style, Integer>> above = new EnumMap<>(Style.class);

  private Sections(List<FlowItem> flow) {
    this.flow = flow;
  }

  public static Tree of(List<FlowItem> flow) {
    Sections sections = new Sections(flow);
    sections.collect();
    sections.learn();
    return sections.build();
  }

  private void collect() {
    List<TextBlock> numbered = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (FlowItem item : flow) {
      if (item instanceof TextBlock block && !block.contents()) {
        Marks.at(text(block))
            .ifPresent(
                mark -> {
                  numbered.add(block);
                  marks.add(mark);
                });
      }
    }
    Map<TextBlock, Mark> accepted = new IdentityHashMap<>();
    for (int i = 0; i < numbered.size(); i++) {
      if (isShort(numbered.get(i)) || inSequence(marks, i)) {
        accepted.put(numbered.get(i), marks.get(i));
      }
    }
    for (int i = 0; i < flow.size(); i++) {
      if (!(flow.get(i) instanceof TextBlock block) || block.contents()) {
        continue;
      }
      Mark mark = accepted.get(block);
      if (mark != null || block.title()) {
        boolean table = i + 1 < flow.size() && !(flow.get(i + 1) instanceof TextBlock);
        Entry entry = new Entry(block, Optional.ofNullable(mark), table);
        entries.put(block, entry);
        order.add(entry);
      }
    }
  }

  /** Whether the mark goes on from one before it or is gone on from by one after it. */
  private static boolean inSequence(List<Mark> marks, int i) {
    Mark mark = marks.get(i);
    for (int j = i + 1; j < marks.size(); j++) {
      if (marks.get(j).style() == mark.style()) {
        if (marks.get(j).number() == mark.number() + 1) {
          return true;
        }
        if (marks.get(j).number() <= mark.number()) {
          break;
        }
      }
    }
    for (int j = i - 1; j >= 0; j--) {
      if (marks.get(j).style() == mark.style()) {
        int step = mark.number() - marks.get(j).number();
        return step == 1 || step == 2;
      }
    }
    return false;
  }

  private static boolean isShort(TextBlock block) {
    String text = text(block);
    char last = text.charAt(text.length() - 1);
    return text.length() <= LONGEST_HEADING && "。；，、".indexOf(last) < 0 && !text.contains("。");
  }

  /** Counts how often each style's numbering goes on after another's began anew. */
  private void learn() {
    for (int i = 0; i < order.size(); i++) {
      Mark from = order.get(i).mark().orElse(null);
      if (from == null) {
        continue;
      }
      Map<Style, Boolean> begun = new EnumMap<>(Style.class);
      for (int j = i + 1; j < order.size(); j++) {
        Mark to = order.get(j).mark().orElse(null);
        if (to == null) {
          continue;
        }
        if (to.style() == from.style()) {
          if (to.number() == from.number() + 1) {
            for (Style inner : begun.keySet()) {
              above
                  .computeIfAbsent(from.style(), s -> new EnumMap<>(Style.class))
                  .merge(inner, 1, Integer::sum);
            }
          }
          break;
        }
        if (to.number() == 1) {
          begun.put(to.style(), true);
        }
      }
    }
  }

  private boolean isAbove(Style a, Style b) {
    int ab = above.getOrDefault(a, Map.of()).getOrDefault(b, 0);
    int ba = above.getOrDefault(b, Map.of()).getOrDefault(a, 0);
    return ab != ba ? ab > ba : a.compareTo(b) < 0;
  }

  private Tree build() {
    List<Section> sections = new ArrayList<>();
    Map<FlowItem, String> of = new IdentityHashMap<>();
    Map<FlowItem, Boolean> headings = new IdentityHashMap<>();
    List<Open> stack = new ArrayList<>();
    int next = 0;
    for (FlowItem item : flow) {
      Entry entry = entries.get(item);
      if (entry != null) {
        next++;
        Optional<Mark> following = followingMark(next);
        entry
            .mark()
            .ifPresentOrElse(
                mark -> closeFor(mark, stack), () -> closeForTitle(following, entry, stack));
        @Nullable Open parent = stack.isEmpty() ? null : stack.get(stack.size() - 1);
        int depth = parent == null ? 1 : parent.depth() + 1;
        String id = "s" + (sections.size() + 1);
        sections.add(
            new Section(
                id,
                Optional.ofNullable(parent).map(Open::id),
                title(entry),
                depth,
                entry.block().page()));
        stack.add(new Open(id, entry.mark(), depth));
        headings.put(item, entry.mark().isEmpty() || isShort(entry.block()));
      }
      of.put(item, stack.isEmpty() ? "" : stack.get(stack.size() - 1).id());
    }
    return new Tree(sections, of, headings);
  }

  private Optional<Mark> followingMark(int from) {
    for (int i = from; i < order.size(); i++) {
      if (order.get(i).mark().isPresent()) {
        return order.get(i).mark();
      }
    }
    return Optional.empty();
  }

  private void closeFor(Mark mark, List<Open> stack) {
    if (mark.style() == Style.PART) {
      cut(stack, 0);
      return;
    }
    // A title among the numbers, a table's for one, ends where the numbers go on.
    for (int i = stack.size() - 1; i >= 0; i--) {
      Open open = stack.get(i);
      if (open.mark().isEmpty()) {
        if (continuesBelow(mark, stack, i)) {
          continue;
        }
        return;
      }
      if (continues(open.mark().get(), mark)) {
        cut(stack, i);
        return;
      }
      if (open.mark().get().style() == mark.style()) {
        // 1. under 1、 begins a list of its own; any other number goes on with what is open.
        boolean below = mark.number() == 1 && !sameSeparator(open.mark().get(), mark);
        cut(stack, below ? i + 1 : i);
        return;
      }
      if (isAbove(open.mark().get().style(), mark.style())) {
        cut(stack, i + 1);
        return;
      }
    }
    int titles = 0;
    while (titles < stack.size() && stack.get(titles).mark().isEmpty()) {
      titles++;
    }
    cut(stack, titles);
  }

  /** Whether under the title at {@code i} something is open that the mark goes on from. */
  private static boolean continuesBelow(Mark mark, List<Open> stack, int i) {
    for (int j = i - 1; j >= 0; j--) {
      Optional<Mark> open = stack.get(j).mark();
      if (open.isPresent() && continues(open.get(), mark)) {
        return true;
      }
    }
    return false;
  }

  private static void closeForTitle(Optional<Mark> following, Entry entry, List<Open> stack) {
    // A title inside a numbered run is part of the section it stands in; else it begins anew.
    int keep = 0;
    if (following.isPresent()) {
      for (int i = stack.size() - 1; i >= 0; i--) {
        Optional<Mark> open = stack.get(i).mark();
        if (open.isPresent() && continues(open.get(), following.get())) {
          keep = stack.size();
          break;
        }
      }
    }
    if (keep > 0 && stack.get(keep - 1).mark().isEmpty()) {
      keep--; // one table's title follows another's
    }
    cut(stack, keep);
  }

  private static boolean continues(Mark open, Mark next) {
    int step = next.number() - open.number();
    return open.style() == next.style() && (step == 1 || step == 2 && sameSeparator(open, next));
  }

  private static boolean sameSeparator(Mark a, Mark b) {
    return a.separator().equals(b.separator());
  }

  private static void cut(List<Open> stack, int length) {
    while (stack.size() > length) {
      stack.remove(stack.size() - 1);
    }
  }

  private static String title(Entry entry) {
    String printed = entry.block().passage().printed().strip();
    return entry.mark().isEmpty() || isShort(entry.block())
        ? Titles.of(printed)
        : Titles.ofSentence(printed, entry.mark().get().length(), LONGEST_HEADING);
  }

  private static String text(TextBlock block) {
    StringBuilder text = new StringBuilder();
    String printed = block.passage().printed();
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) > ' ' && printed.charAt(i) != '　') {
        text.append(printed.charAt(i));
      }
    }
    return text.toString();
  }
}
