package gouji.corpus.synth.page;

/**
 * A report on paper.
 *
 * @param pages how many
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes of a file, compared by nobody
public record Typeset(byte[] pdf, Placement placement, int pages) {}
