package gouji.checker.finding;

import gouji.checker.text.Message;
import gouji.extractor.model.BoundingBox;
import java.util.Optional;

/**
 * Words of the report that a finding rests on.
 *
 * @param page from 1
 * @param box around the figure, or around the words when there is no figure
 * @param text as printed: the sentence, or the table row under its header
 * @param figure the number as printed, without its unit
 * @param place where in the report's structure, for the reader
 * @param position where in a file without pages, for the reader
 */
public record Evidence(
    int page,
    Optional<BoundingBox> box,
    String text,
    Optional<String> figure,
    Optional<Message> place,
    Optional<Message> position) {}
