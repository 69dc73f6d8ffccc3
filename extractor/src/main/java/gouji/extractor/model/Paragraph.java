package gouji.extractor.model;

/**
 * A paragraph of running text, its lines joined over line and page ends, without running headers,
 * footers and page numbers. A heading is a paragraph too; its section is the one it opens.
 */
public record Paragraph(String id, String section, Passage passage, boolean heading)
    implements Block {}
