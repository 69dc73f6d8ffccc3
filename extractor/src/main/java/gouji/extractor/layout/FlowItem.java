package gouji.extractor.layout;

/** Something that stands in a page's reading order: a line of text, a paragraph, a table. */
public interface FlowItem {
  /** The page on which it begins, from 1. */
  int page();

  float top();

  float bottom();
}
