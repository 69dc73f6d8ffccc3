package gouji.checker.run;

import gouji.checker.text.Texts;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.LongSupplier;

/** A progress line that writes over itself. */
final class TerminalProgress implements Progress {
  private static final long NANOS_PER_SECOND = 1_000_000_000L;
  private static final long REDRAW_NANOS = NANOS_PER_SECOND / 10;

  /** Return to the line's start and erase it; every terminal since the VT100 knows it. */
  private static final String REWIND = "\r\u001B[K";

  private final PrintWriter out;
  private final Texts texts;
  private final LongSupplier nanoTime;
  private int total;
  private int count;
  private long begun;
  private long drawn;

  /** Which page of the last file that said so is being recognised, and of how many. */
  private int page;

  private int pages;

  TerminalProgress(PrintWriter out, Texts texts, LongSupplier nanoTime) {
    this.out = out;
    this.texts = texts;
    this.nanoTime = nanoTime;
  }

  @Override
  public synchronized void start(int files) {
    total = files;
    begun = nanoTime.getAsLong();
    draw();
  }

  @Override
  public synchronized void more(int files) {
    total += files;
  }

  @Override
  public synchronized void page(int at, int of) {
    page = at;
    pages = of;
    redraw();
  }

  @Override
  public synchronized void done() {
    count++;
    pages = 0;
    redraw();
  }

  private void redraw() {
    if (count == total || nanoTime.getAsLong() - drawn >= REDRAW_NANOS) {
      draw();
    }
  }

  @Override
  public void handedOver(ReportAudit audit) {}

  @Override
  public synchronized void finish() {
    out.print(REWIND);
    out.flush();
  }

  private void draw() {
    drawn = nanoTime.getAsLong();
    long elapsed = Math.max(1, drawn - begun);
    String line;
    if (count == 0) {
      line = texts.get("progress.bar.begin", count, total);
    } else {
      BigDecimal rate =
          BigDecimal.valueOf(count)
              .multiply(BigDecimal.valueOf(NANOS_PER_SECOND))
              .divide(BigDecimal.valueOf(elapsed), 1, RoundingMode.HALF_UP);
      // Rounded up: a run that is not over never shows no time left.
      long left = (elapsed / count * (total - count) + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND;
      line = texts.get("progress.bar", count, total, rate, duration(left));
    }
    if (pages > 0) {
      line = texts.get("progress.bar.page", line, page, pages);
    }
    out.print(REWIND + line);
    out.flush();
  }

  private String duration(long seconds) {
    return seconds < 120
        ? texts.get("progress.seconds", seconds)
        : texts.get("progress.minutes", (seconds + 59) / 60);
  }
}
