package gouji.checker.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.checker.ReportBuilder;
import gouji.checker.text.Message;
import gouji.checker.text.Texts;
import gouji.extractor.model.ReadIssue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderRunTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private static List<Input> inputs(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Input(Path.of(i + ".pdf"), i + ".pdf", Optional.empty()))
        .toList();
  }

  private static Auditor auditor(ReportReader reader) {
    return new Auditor(reader);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheFiles(int jobs) throws Exception {
    List<String> order = new ArrayList<>();
    new FolderRun(jobs, LONG)
        .run(
            inputs(60),
            auditor(
                (file, name, ocr, watch) -> {
                  // The first of every seven is the slowest.
                  if (name.matches("(7|14|21)\\.pdf")) {
                    sleep(30);
                  }
                  return ReportBuilder.report(name).paragraph("支出{1}元。").build();
                }),
            Progress.silent(),
            audit -> order.add(audit.file()));
    assertEquals(inputs(60).stream().map(Input::name).toList(), order);
  }

  @Test
  void noMoreFilesAreInWorkThanAllowed() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    new FolderRun(3, LONG)
        .run(
            inputs(30),
            auditor(
                (file, name, ocr, watch) -> {
                  most.accumulateAndGet(now.incrementAndGet(), Math::max);
                  sleep(5);
                  now.decrementAndGet();
                  return ReportBuilder.report(name).build();
                }),
            Progress.silent(),
            audit -> {});
    assertTrue(most.get() <= 3, most.toString());
  }

  @Test
  void aFileThatNeverEndsDoesNotHoldUpTheRest() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    List<ReportAudit> audits = new ArrayList<>();
    new FolderRun(1, Duration.ofMillis(200))
        .run(
            inputs(3),
            auditor(
                (file, name, ocr, watch) -> {
                  if (name.equals("1.pdf")) {
                    await(never);
                  }
                  return ReportBuilder.report(name).paragraph("支出{1}元。").build();
                }),
            Progress.silent(),
            audits::add);
    assertEquals(
        List.of(Status.AUDITED, Status.FAILED, Status.AUDITED),
        audits.stream().map(ReportAudit::status).toList());
    assertEquals(
        "超过 1 秒仍未处理完",
        Texts.in(Locale.SIMPLIFIED_CHINESE).render(audits.get(1).reason().orElseThrow()));
    never.countDown();
  }

  @Test
  void afterTheLimitNoFurtherPageIsRecognisedAndWhatWasReadIsAudited() throws Exception {
    List<ReportAudit> audits = new ArrayList<>();
    new FolderRun(1, Duration.ofSeconds(1))
        .run(
            inputs(1),
            auditor(
                (file, name, ocr, watch) -> {
                  int page = 1;
                  while (watch.allows(page, 1000)) {
                    page++;
                    sleep(1);
                  }
                  return ReportBuilder.report(name)
                      .onPage(page)
                      .paragraph("支出{1}元。")
                      .issue(ReadIssue.Code.OUT_OF_TIME, Optional.of(page))
                      .build();
                }),
            Progress.silent(),
            audits::add);
    assertEquals(Status.PARTIAL, audits.get(0).status());
  }

  @Test
  void whatCannotBeOpenedIsARowToo() throws Exception {
    List<ReportAudit> audits = new ArrayList<>();
    new FolderRun(2, LONG)
        .run(
            List.of(new Input(Path.of("x"), "x", Optional.of(Message.of("reason.access-denied")))),
            auditor(
                (file, name, ocr, watch) -> {
                  throw new AssertionError("must not be read");
                }),
            Progress.silent(),
            audits::add);
    assertEquals(Status.FAILED, audits.get(0).status());
  }

  /** A full disk ends the run at once. */
  @Test
  void aFaultOfTheReceiverEndsTheRun() {
    FolderRun run = new FolderRun(2, LONG);
    Auditor auditor = auditor((file, name, ocr, watch) -> ReportBuilder.report(name).build());
    assertThrows(
        IOException.class,
        () ->
            run.run(
                inputs(20),
                auditor,
                Progress.silent(),
                audit -> {
                  throw new IOException("disk full");
                }));
  }

  /** Endless recursion in a library ends in a failed file, on a stack that reaches deep. */
  @Test
  void aStackThatRunsOverFailsItsFileOnly() throws Exception {
    List<ReportAudit> audits = new ArrayList<>();
    new FolderRun(1, LONG)
        .run(
            inputs(2),
            auditor(
                (file, name, ocr, watch) -> {
                  if (name.equals("0.pdf")) {
                    recurse(0);
                  }
                  return ReportBuilder.report(name).paragraph("支出{1}元。").build();
                }),
            Progress.silent(),
            audits::add);
    assertEquals(
        List.of(Status.FAILED, Status.AUDITED), audits.stream().map(ReportAudit::status).toList());
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int recurse(int depth) {
    return recurse(depth + 1) + 1;
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Deaf to interruption, as a parser in a loop is. */
  private static void await(CountDownLatch latch) {
    boolean done = false;
    while (!done) {
      try {
        latch.await();
        done = true;
      } catch (InterruptedException e) {
        // Deaf.
      }
    }
  }
}
