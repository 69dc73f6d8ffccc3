package gouji.checker.run;

import gouji.checker.text.Texts;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** Tells the user how far a run has come. */
public interface Progress {
  void start(int files);

  /** So many more files are to be audited than was said. */
  void more(int files);

  /** A page of a file is being recognised, of so many; called by any thread. */
  void page(int page, int pages);

  /** A file is done; called by any thread. */
  void done();

  /** A result was handed over, in the order of the files. */
  void handedOver(ReportAudit audit);

  void finish();

  static Progress silent() {
    return new Progress() {
      @Override
      public void start(int files) {}

      @Override
      public void more(int files) {}

      @Override
      public void page(int page, int pages) {}

      @Override
      public void done() {}

      @Override
      public void handedOver(ReportAudit audit) {}

      @Override
      public void finish() {}
    };
  }

  /** One line for each file, in the order of the files: for logs and pipes. */
  static Progress lines(PrintWriter out, Texts texts) {
    return new Progress() {
      private int total;
      private int count;

      @Override
      public void start(int files) {
        total = files;
      }

      @Override
      public void more(int files) {
        total += files;
      }

      @Override
      public void page(int page, int pages) {}

      @Override
      public void done() {}

      @Override
      public void handedOver(ReportAudit audit) {
        count++;
        String key = audit.status() == Status.FAILED ? "progress.failed" : "progress.line";
        out.println(
            texts.get(key, count, total, audit.file(), audit.status(), audit.findings().size()));
        out.flush();
      }

      @Override
      public void finish() {}
    };
  }

  /**
   * A single line that is written over: count, rate, estimate, and how far a long file is.
   *
   * @param nanoTime the clock, as {@link System#nanoTime}
   */
  static Progress bar(PrintWriter out, Texts texts, LongSupplier nanoTime) {
    return new TerminalProgress(out, texts, nanoTime);
  }
}
