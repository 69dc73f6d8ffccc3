package gouji.extractor.model;

/**
 * A paragraph of running text, its lines joined over line and page ends, without running headers,
 * footers and page numbers. A heading is a paragraph too; its section is the one it opens.
 *
 * @param contents whether it belongs to the table of contents
 */
public record Paragraph(
    String id, String section, Passage passage, boolean heading, boolean contents)
    implements Block {

  /** A paragraph of the body. */
  public Paragraph(String id, String section, Passage passage, boolean heading) {
    this(id, section, passage, heading, false);
  }
}
