package gouji.extractor.model;

/** A piece of the report's body; a report is blocks in reading order. */
public sealed interface Block permits Paragraph, Table {
  String id();

  /** The section it stands under, or "" before the first heading. */
  String section();
}
