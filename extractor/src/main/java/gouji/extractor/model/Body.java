package gouji.extractor.model;

import java.util.List;

/**
 * What stands in a file, before its figures are read.
 *
 * @param blocks paragraphs and tables in reading order
 * @param issues what could not be read; a file that could not be opened has no pages and one issue
 */
public record Body(
    List<Page> pages, List<Section> sections, List<Block> blocks, List<ReadIssue> issues) {

  public Body {
    pages = List.copyOf(pages);
    sections = List.copyOf(sections);
    blocks = List.copyOf(blocks);
    issues = List.copyOf(issues);
  }

  /** A file of which nothing could be read, and why. */
  public static Body unread(ReadIssue issue) {
    return new Body(List.of(), List.of(), List.of(), List.of(issue));
  }
}
