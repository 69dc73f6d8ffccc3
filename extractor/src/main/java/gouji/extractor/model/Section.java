package gouji.extractor.model;

import java.util.Optional;

/**
 * A heading and what stands under it.
 *
 * @param title the heading as printed, its number included
 * @param level 1 for the outermost
 * @param page from 1
 */
public record Section(String id, Optional<String> parent, String title, int level, int page) {}
