package gouji.corpus.evaluate;

import gouji.checker.run.Input;
import gouji.corpus.synth.SynthReport;
import gouji.corpus.synth.Synthesis;
import gouji.extractor.container.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reports that a program draws, each when its turn comes, on the thread that audits it, and
 * forgotten when it was judged: any number of them fits into memory.
 */
final class DrawnSample implements Sample {
  /** A report and what is known of it. */
  @SuppressWarnings("ArrayRecordComponent") // the bytes of a file, compared by nobody
  record Drawn(byte[] bytes, Truth truth) {}

  private final String name;
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();

  /**
   * @param pen draws the report of a number, from 0; the same whenever it is asked, on any thread
   */
  DrawnSample(String name, int count, IntFunction<Drawn> pen) {
    this.name = name;
    for (int i = 0; i < count; i++) {
      int index = i;
      sheets.put(
          String.format(Locale.ROOT, "%s-%05d.pdf", name, index),
          new Sheet(() -> pen.apply(index)));
    }
  }

  /** The first reports of the series that a seed names. */
  static DrawnSample synthetic(long seed, int count) {
    return new DrawnSample(
        "synth-" + seed,
        count,
        index -> {
          SynthReport report = Synthesis.report(seed, index);
          return new Drawn(report.pdf(), new Truth(report.labels(), report.relations()));
        });
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    sheets.forEach((file, sheet) -> inputs.add(new Input(sheet, file, Optional.empty(), 0)));
    return inputs;
  }

  @Override
  public Optional<Truth> truth(String report) {
    return Optional.ofNullable(sheets.get(report)).map(Sheet::truth);
  }

  /** A report that is drawn when it is first read. */
  private static final class Sheet implements Source {
    private final Supplier<Drawn> pen;
    private @Nullable Drawn drawn;

    Sheet(Supplier<Drawn> pen) {
      this.pen = pen;
    }

    private synchronized Drawn drawn() {
      if (drawn == null) {
        drawn = pen.get();
      }
      return drawn;
    }

    /** The last that is asked of it. */
    synchronized Truth truth() {
      Truth truth = drawn().truth();
      drawn = null;
      return truth;
    }

    @Override
    public byte[] bytes() throws IOException {
      try {
        return drawn().bytes();
      } catch (RuntimeException e) {
        // A file that cannot be read, for whoever reads it; the truth fails aloud.
        throw new IOException(e);
      }
    }

    @Override
    public InputStream open() throws IOException {
      return new ByteArrayInputStream(bytes());
    }

    @Override
    public long size() throws IOException {
      return bytes().length;
    }

    @Override
    public Source atHand() {
      return this;
    }
  }
}
