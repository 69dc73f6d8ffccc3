package gouji.checker.run;

import gouji.checker.text.Message;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Audits many files on several threads and hands the results over in the order of the files, each
 * as soon as those before it are done. Only a few results wait at a time, so that a folder of any
 * size fits into memory.
 */
public final class FolderRun {
  /** Some PDFs nest objects deeper than the usual stack of a thread allows. */
  private static final long STACK_BYTES = 16L << 20;

  /** How many files for each thread may be ahead of the one that is waited for. */
  private static final int AHEAD = 4;

  private final int jobs;
  private final Duration limit;

  /**
   * @param jobs how many files are worked on at a time
   * @param limit how long one file may take. A file that takes longer has failed; its thread is
   *     left behind, since Java cannot stop a thread that does not listen
   */
  public FolderRun(int jobs, Duration limit) {
    this.jobs = jobs;
    this.limit = limit;
  }

  /** Receives the audits in the order of the files. */
  @FunctionalInterface
  public interface Sink<E extends Exception> {
    void accept(ReportAudit audit) throws E;
  }

  /** Audits all of them; {@code sink} is called on this thread. */
  public <E extends Exception> void run(
      List<Input> inputs, Auditor auditor, Progress progress, Sink<E> sink)
      throws E, InterruptedException {
    progress.start(inputs.size());
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "limits", 0));
    // Fair, so that files are begun in their order.
    Semaphore slots = new Semaphore(jobs, true);
    Deque<CompletableFuture<ReportAudit>> waiting = new ArrayDeque<>();
    Iterator<Input> next = inputs.iterator();
    try {
      while (next.hasNext() || !waiting.isEmpty()) {
        while (next.hasNext() && waiting.size() < jobs * AHEAD) {
          waiting.add(begin(next.next(), auditor, slots, clock, progress));
        }
        ReportAudit audit = waiting.remove().join();
        sink.accept(audit);
        progress.handedOver(audit);
      }
    } finally {
      clock.shutdownNow();
      progress.finish();
    }
  }

  private CompletableFuture<ReportAudit> begin(
      Input input,
      Auditor auditor,
      Semaphore slots,
      ScheduledExecutorService clock,
      Progress progress) {
    CompletableFuture<ReportAudit> result = new CompletableFuture<>();
    AtomicBoolean over = new AtomicBoolean();
    Runnable audit =
        () -> {
          slots.acquireUninterruptibly();
          Thread self = Thread.currentThread();
          Runnable giveUp =
              () -> {
                if (over.compareAndSet(false, true)) {
                  self.interrupt();
                  settle(result, tooSlow(input), slots, progress);
                }
              };
          ScheduledFuture<?> alarm;
          try {
            alarm = clock.schedule(giveUp, limit.toMillis(), TimeUnit.MILLISECONDS);
          } catch (RejectedExecutionException e) {
            // The run has ended early, nobody waits for this file.
            slots.release();
            return;
          }
          ReportAudit done =
              input
                  .unreadable()
                  .map(reason -> ReportAudit.failed(input.name(), "", reason))
                  .orElseGet(() -> auditor.audit(input.file(), input.name()));
          alarm.cancel(false);
          if (over.compareAndSet(false, true)) {
            settle(result, done, slots, progress);
          }
        };
    daemon(audit, "audit " + input.name(), STACK_BYTES).start();
    return result;
  }

  private static void settle(
      CompletableFuture<ReportAudit> result,
      ReportAudit audit,
      Semaphore slots,
      Progress progress) {
    slots.release();
    progress.done();
    result.complete(audit);
  }

  private ReportAudit tooSlow(Input input) {
    return ReportAudit.failed(
        input.name(),
        Auditor.sha256(input.file()),
        Message.of("reason.too-slow", Math.max(1, limit.toSeconds())));
  }

  private static Thread daemon(Runnable task, String name, long stackBytes) {
    Thread thread = new Thread(null, task, name, stackBytes);
    thread.setDaemon(true);
    return thread;
  }
}
