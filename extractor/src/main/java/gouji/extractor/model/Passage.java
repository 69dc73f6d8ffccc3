package gouji.extractor.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text with the place of each of its characters: a paragraph, a heading, or what stands in one
 * table cell.
 *
 * <p>Two texts are kept side by side. {@link #printed} is what the page shows, character by
 * character, for quoting. {@link #text} is what the grammar reads: white space dropped but for a
 * blank between two numbers ({@link Gaps}), full-width digits, letters and signs folded to ASCII
 * (the comma only inside a number, {@link Thousands}), compatibility forms of Han characters to the
 * usual ones. Indices are indices into {@code text}; end is exclusive.
 */
public final class Passage {
  private final String printed;
  private final int[] pages;
  private final float[] boxes;
  private final String text;
  private final int[] origin;
  private final Optional<Position> position;

  /** As long as {@code printed}, or empty when everything was typed. */
  private final @Nullable Recognition[] recognitions;

  private Passage(
      String printed,
      int[] pages,
      float[] boxes,
      @Nullable Recognition[] recognitions,
      String text,
      int[] origin,
      Optional<Position> position) {
    this.printed = printed;
    this.pages = pages;
    this.boxes = boxes;
    this.recognitions = recognitions;
    this.text = text;
    this.origin = origin;
    this.position = position;
  }

  /** A passage without places, as formats without pages give it; everything is on page 1. */
  public static Passage unplaced(String printed) {
    return new Builder().append(printed, 1).build();
  }

  /** A passage of a format without pages, and where it stands there. */
  public static Passage at(Position position, String printed) {
    return new Builder().at(position).append(printed, 1).build();
  }

  public String printed() {
    return printed;
  }

  /** Where it stands in a format without pages; where its first part stands if it was joined. */
  public Optional<Position> position() {
    return position;
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public boolean isBlank() {
    return text.isEmpty();
  }

  /** The printed words behind {@code text.substring(start, end)}. */
  public String quote(int start, int end) {
    return start >= end ? "" : printed.substring(origin[start], origin[end - 1] + 1).strip();
  }

  /** The page, from 1, on which the character stands. */
  public int page(int index) {
    return pages.length == 0 ? 1 : pages[origin[index]];
  }

  /** The first page of the passage; 1 when it is empty. */
  public int page() {
    return pages.length == 0 ? 1 : pages[0];
  }

  /**
   * The box around the characters from {@code start} that stand on the page of the first of them; a
   * stretch over two lines gives the box around both pieces.
   */
  public Optional<BoundingBox> box(int start, int end) {
    if (start >= end) {
      return Optional.empty();
    }
    int page = page(start);
    BoundingBox box = null;
    for (int i = origin[start]; i <= origin[end - 1]; i++) {
      if (pages[i] != page || Float.isNaN(boxes[4 * i])) {
        continue;
      }
      BoundingBox one =
          new BoundingBox(boxes[4 * i], boxes[4 * i + 1], boxes[4 * i + 2], boxes[4 * i + 3]);
      box = box == null ? one : box.union(one);
    }
    return Optional.ofNullable(box);
  }

  /** How the character was recognised; empty when it was typed. */
  public Optional<Recognition> recognition(int index) {
    return recognitions.length == 0
        ? Optional.empty()
        : Optional.ofNullable(recognitions[origin[index]]);
  }

  /** How the characters were obtained: by recognition as soon as one of them was. */
  public ReadBy readBy(int start, int end) {
    for (int i = start; i < end; i++) {
      if (recognition(i).isPresent()) {
        return ReadBy.OCR;
      }
    }
    return ReadBy.TEXT_LAYER;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage that
        && printed.equals(that.printed)
        && position.equals(that.position)
        && Arrays.equals(pages, that.pages)
        && Arrays.equals(boxes, that.boxes)
        && Arrays.equals(recognitions, that.recognitions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(printed, Arrays.hashCode(pages));
  }

  @Override
  public String toString() {
    return printed;
  }

  /** Collects characters in reading order. */
  public static final class Builder {
    private final StringBuilder printed = new StringBuilder();
    private int[] pages = new int[16];
    private float[] boxes = new float[64];
    private @Nullable Recognition[] recognitions = new Recognition[0];
    private Optional<Position> position = Optional.empty();

    private Builder at(Position where) {
      position = Optional.of(where);
      return this;
    }

    /** Appends printed characters that share one box: a glyph, or a ligature of several. */
    public Builder append(String characters, int page, BoundingBox box) {
      for (int i = 0; i < characters.length(); i++) {
        append(
            characters.charAt(i),
            page,
            (float) box.left(),
            (float) box.top(),
            (float) box.right(),
            (float) box.bottom());
      }
      return this;
    }

    /** Appends a glyph's characters, and how they were recognised unless they were typed. */
    public Builder append(
        String characters, int page, BoundingBox box, @Nullable Recognition recognition) {
      append(characters, page, box);
      if (recognition != null) {
        for (int i = printed.length() - characters.length(); i < printed.length(); i++) {
          recognise(i, recognition);
        }
      }
      return this;
    }

    private void recognise(int index, Recognition recognition) {
      if (index >= recognitions.length) {
        recognitions = Arrays.copyOf(recognitions, pages.length);
      }
      recognitions[index] = recognition;
    }

    /** Appends characters that stand nowhere: a line's end, or text of a format without pages. */
    public Builder append(String characters, int page) {
      for (int i = 0; i < characters.length(); i++) {
        append(characters.charAt(i), page, Float.NaN, Float.NaN, Float.NaN, Float.NaN);
      }
      return this;
    }

    /** Appends all of another passage. */
    public Builder append(Passage passage) {
      if (isEmpty()) {
        position = passage.position;
      }
      for (int i = 0; i < passage.printed.length(); i++) {
        append(
            passage.printed.charAt(i),
            passage.pages[i],
            passage.boxes[4 * i],
            passage.boxes[4 * i + 1],
            passage.boxes[4 * i + 2],
            passage.boxes[4 * i + 3]);
        if (passage.recognitions.length > 0 && passage.recognitions[i] != null) {
          recognise(printed.length() - 1, passage.recognitions[i]);
        }
      }
      return this;
    }

    public boolean isEmpty() {
      return printed.isEmpty();
    }

    private void append(char c, int page, float left, float top, float right, float bottom) {
      int n = printed.length();
      if (n == pages.length) {
        pages = Arrays.copyOf(pages, 2 * n);
        boxes = Arrays.copyOf(boxes, 8 * n);
      }
      printed.append(c);
      pages[n] = page;
      boxes[4 * n] = left;
      boxes[4 * n + 1] = top;
      boxes[4 * n + 2] = right;
      boxes[4 * n + 3] = bottom;
    }

    /** The number that begins at a character, folded, as far as no white space follows. */
    private String folded(int begin) {
      StringBuilder word = new StringBuilder();
      for (int i = begin; i < printed.length(); i++) {
        char folded = Characters.fold(printed.charAt(i));
        if (folded == Characters.DROPPED && Characters.isSpace(printed.charAt(i))) {
          break;
        }
        if (folded != Characters.DROPPED) {
          if (!Characters.isNumeric(folded)) {
            break;
          }
          word.append(folded);
        }
      }
      return word.toString();
    }

    public Passage build() {
      int n = printed.length();
      StringBuilder text = new StringBuilder(n);
      int[] origin = new int[n];
      int gap = -1; // where white space began that may part two numbers
      int piece = 0; // how many digits and signs since the last gap
      boolean newline = false;
      for (int i = 0; i < n; i++) {
        char c = printed.charAt(i);
        char folded = Characters.fold(c);
        if (folded == Characters.DROPPED) {
          if (Characters.isSpace(c) && !text.isEmpty()) {
            newline = c == '\n' || gap >= 0 && newline;
            gap = gap < 0 ? i : gap;
          }
          continue;
        }
        if (gap >= 0) {
          if (Characters.isNumeric(folded) && Gaps.parts(text, folded(i), newline, piece)) {
            origin[text.length()] = gap;
            text.append(' ');
          }
          gap = -1;
          piece = 0;
        }
        piece = Characters.isNumeric(folded) ? piece + 1 : 0;
        origin[text.length()] = i;
        text.append(folded);
      }
      Thousands.fold(text);
      return new Passage(
          printed.toString(),
          Arrays.copyOf(pages, n),
          Arrays.copyOf(boxes, 4 * n),
          recognitions.length == 0 ? recognitions : Arrays.copyOf(recognitions, n),
          text.toString(),
          Arrays.copyOf(origin, text.length()),
          position);
    }
  }
}
