package gouji.checker.run;

import gouji.checker.text.Message;
import gouji.extractor.page.Watch;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Audits many files on several threads, and the files within them after each and hands the results
 * over in the order of the files, each as soon as those before it are done. Only a few results wait
 * at a time, so that a folder of any size fits into memory.
 */
public final class FolderRun {
  /** Some PDFs nest objects deeper than the usual stack of a thread allows. */
  private static final long STACK_BYTES = 16L << 20;

  /** How many files for each thread may be ahead of the one that is waited for. */
  private static final int AHEAD = 4;

  /** Of the files in one that was handed in, nested ones included, no more are audited. */
  private static final int MOST_INSIDE = 10_000;

  private final int jobs;
  private final Duration limit;
  private final Duration most;

  /**
   * @param jobs how many files are worked on at a time
   * @param limit how long one file may take: after it, no further page is recognised. A file that
   *     is not done after twice as long has failed; its thread is left behind, since Java cannot
   *     stop a thread that does not listen
   */
  public FolderRun(int jobs, Duration limit) {
    this.jobs = jobs;
    this.limit = limit;
    this.most = limit.multipliedBy(2);
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
    try {
      new Run<E>(auditor, progress, sink, clock, slots).run(inputs);
    } finally {
      clock.shutdownNow();
      progress.finish();
    }
  }

  /** One call of {@link FolderRun#run}. */
  private final class Run<E extends Exception> {
    private final Auditor auditor;
    private final Progress progress;
    private final Sink<E> sink;
    private final ScheduledExecutorService clock;
    private final Semaphore slots;

    /** How many more files may be found within the file handed in that is at work. */
    private int room;

    Run(
        Auditor auditor,
        Progress progress,
        Sink<E> sink,
        ScheduledExecutorService clock,
        Semaphore slots) {
      this.auditor = auditor;
      this.progress = progress;
      this.sink = sink;
      this.clock = clock;
      this.slots = slots;
    }

    void run(List<Input> inputs) throws E {
      Deque<CompletableFuture<Audited>> waiting = new ArrayDeque<>();
      Deque<Input> begun = new ArrayDeque<>();
      Iterator<Input> next = inputs.iterator();
      while (next.hasNext() || !waiting.isEmpty()) {
        while (next.hasNext() && waiting.size() < jobs * AHEAD) {
          begun.add(next.next());
          waiting.add(begin(begun.getLast(), auditor, slots, clock, progress));
        }
        Input input = begun.remove();
        Audited audited = waiting.remove().join();
        if (audited.audit().isPresent()) {
          handOver(audited.audit().get());
        }
        room = input.depth() == 0 ? MOST_INSIDE : room;
        List<Input> inside = audited.inside();
        List<Input> allowed = inside.subList(0, Math.min(room, inside.size()));
        room -= allowed.size();
        // A file that only holds others is no row, so it does not count.
        progress.more(allowed.size() - (audited.audit().isPresent() ? 0 : 1));
        run(allowed);
        if (allowed.size() < inside.size()) {
          String rest = input.name() + "/…";
          handOver(ReportAudit.failed(rest, "", Message.of("reason.inside.too-many", MOST_INSIDE)));
        }
      }
    }

    private void handOver(ReportAudit audit) throws E {
      sink.accept(audit);
      progress.handedOver(audit);
    }
  }

  private CompletableFuture<Audited> begin(
      Input input,
      Auditor auditor,
      Semaphore slots,
      ScheduledExecutorService clock,
      Progress progress) {
    CompletableFuture<Audited> result = new CompletableFuture<>();
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
            alarm = clock.schedule(giveUp, most.toMillis(), TimeUnit.MILLISECONDS);
          } catch (RejectedExecutionException e) {
            // The run has ended early, nobody waits for this file.
            slots.release();
            return;
          }
          Audited done = auditor.audit(input, watch(progress));
          alarm.cancel(false);
          if (over.compareAndSet(false, true)) {
            settle(result, done, slots, progress);
          }
        };
    daemon(audit, "audit " + input.name(), STACK_BYTES).start();
    return result;
  }

  /** Allows pages to be recognised until the time that a file may take is over. */
  private Watch watch(Progress progress) {
    long begun = System.nanoTime();
    return (page, pages) -> {
      progress.page(page, pages);
      return Duration.ofNanos(System.nanoTime() - begun).compareTo(limit) < 0;
    };
  }

  private static void settle(
      CompletableFuture<Audited> result, Audited audit, Semaphore slots, Progress progress) {
    slots.release();
    if (audit.audit().isPresent()) {
      progress.done();
    }
    result.complete(audit);
  }

  private Audited tooSlow(Input input) {
    ReportAudit failed =
        ReportAudit.failed(
            input.name(),
            Auditor.sha256(input.file()),
            Message.of("reason.too-slow", Math.max(1, most.toSeconds())));
    return new Audited(Optional.of(failed), List.of());
  }

  private static Thread daemon(Runnable task, String name, long stackBytes) {
    Thread thread = new Thread(null, task, name, stackBytes);
    thread.setDaemon(true);
    return thread;
  }
}
