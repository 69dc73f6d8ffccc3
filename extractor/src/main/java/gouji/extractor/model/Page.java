package gouji.extractor.model;

import java.util.Optional;

/**
 * A page as displayed.
 *
 * @param number from 1
 * @param width in points, after rotation
 * @param height in points, after rotation
 * @param readBy empty when nothing could be read
 */
public record Page(int number, double width, double height, Optional<ReadBy> readBy) {}
