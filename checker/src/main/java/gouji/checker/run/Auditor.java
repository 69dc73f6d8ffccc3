package gouji.checker.run;

import gouji.checker.finding.Evidence;
import gouji.checker.finding.Finding;
import gouji.checker.finding.FindingIds;
import gouji.checker.rule.Rule;
import gouji.checker.rule.Rules;
import gouji.checker.text.Message;
import gouji.extractor.container.Source;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Report;
import gouji.extractor.model.ReportKind;
import gouji.extractor.page.OcrMode;
import gouji.extractor.page.Watch;
import gouji.reconciler.Reconciler;
import gouji.reconciler.Reconciliation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Audits one file. The result depends on the file's bytes and name alone, and no call ever throws:
 * a file that breaks the program is a failed file, not a failed run.
 */
public final class Auditor {
  /** What keeps a page from being read, or from being read to its end. */
  private static final Set<ReadIssue.Code> UNREAD_PAGE =
      EnumSet.of(ReadIssue.Code.IMAGE_ONLY_PAGE, ReadIssue.Code.DAMAGED_PAGE, ReadIssue.Code.LIMIT);

  /** What keeps a whole file from being read. */
  private static final Set<ReadIssue.Code> FATAL =
      EnumSet.of(
          ReadIssue.Code.ENCRYPTED,
          ReadIssue.Code.DAMAGED,
          ReadIssue.Code.EMPTY,
          ReadIssue.Code.UNSUPPORTED_TYPE,
          ReadIssue.Code.OUT_OF_TIME,
          ReadIssue.Code.LIMIT);

  private static final Comparator<Finding> READING_ORDER =
      Comparator.comparingInt(Finding::page)
          .thenComparingDouble(f -> top(f.evidence().get(0)))
          .thenComparing(Finding::rule)
          .thenComparing(Finding::id);

  private final ReportReader reader;
  private final Function<Report, Reconciliation> reconciler;
  private final List<Rule> rules;
  private final OcrMode ocr;

  public Auditor(ReportReader reader) {
    this(reader, Reconciler::reconcile, Rules.ALL);
  }

  public Auditor(
      ReportReader reader, Function<Report, Reconciliation> reconciler, List<Rule> rules) {
    this(reader, reconciler, rules, OcrMode.AUTO);
  }

  private Auditor(
      ReportReader reader,
      Function<Report, Reconciliation> reconciler,
      List<Rule> rules,
      OcrMode ocr) {
    this.reader = reader;
    this.reconciler = reconciler;
    this.rules = List.copyOf(rules);
    this.ocr = ocr;
  }

  /** The same, with pages recognised in their picture when {@code mode} says so. */
  public Auditor with(OcrMode mode) {
    return new Auditor(reader, reconciler, rules, mode);
  }

  /**
   * Audits a file, and finds the files in it.
   *
   * @param watch asked before each page that has to be recognised
   */
  Audited audit(Input input, Watch watch) {
    if (input.unreadable().isPresent()) {
      ReportAudit unread = ReportAudit.failed(input.name(), "", input.unreadable().get());
      return new Audited(Optional.of(unread), List.of());
    }
    return Opener.archive(input)
        .orElseGet(() -> Opener.withAttachments(input, audit(input.file(), input.name(), watch)));
  }

  /**
   * Audits a file on the disk, but not the files in it.
   *
   * @param name the path relative to the audited folder, with / separators
   */
  public ReportAudit audit(Path file, String name) {
    return audit(Source.of(file), name, Watch.PATIENT);
  }

  // Throwable: the libraries that parse hostile files run out of stack and memory as well.
  @SuppressWarnings("CatchThrowable")
  private ReportAudit audit(Source file, String name, Watch watch) {
    Report report;
    try {
      report = reader.read(file, name, ocr, watch);
    } catch (Throwable t) {
      return ReportAudit.failed(name, sha256(file), reason(t));
    }
    Optional<Message> unread = whollyUnread(report);
    if (unread.isPresent()) {
      return ReportAudit.failed(name, report, unread.get());
    }
    try {
      Reconciliation reconciliation = reconciler.apply(report);
      if (isNoReport(reconciliation)) {
        return ReportAudit.failed(name, report, Message.of("reason.not-a-report"));
      }
      return check(name, report, reconciliation);
    } catch (Throwable t) {
      return ReportAudit.failed(name, report, reason(t));
    }
  }

  @SuppressWarnings("CatchThrowable")
  private ReportAudit check(String name, Report report, Reconciliation reconciliation) {
    List<Finding> findings = new ArrayList<>();
    List<Message> reasons = new ArrayList<>(partlyUnread(report));
    for (Rule rule : rules) {
      try {
        // Collected apart, so that a rule that breaks half-way leaves nothing behind.
        findings.addAll(rule.check(reconciliation).toList());
      } catch (Throwable t) {
        reasons.add(Message.of("reason.rule-failed", Rules.info(rule).id(), reason(t)));
      }
    }
    findings.sort(READING_ORDER);
    return new ReportAudit(
        name,
        report.sha256(),
        reasons.isEmpty() ? Status.AUDITED : Status.PARTIAL,
        reasons.stream().reduce((a, b) -> Message.of("reason.and", a, b)),
        Optional.of(report),
        Optional.of(reconciliation),
        FindingIds.unique(findings));
  }

  /** Whether it asserts nothing that could be checked and does not say that it is a report. */
  private static boolean isNoReport(Reconciliation reconciliation) {
    return reconciliation.recalculations().isEmpty()
        && reconciliation.report().kind() == ReportKind.UNKNOWN;
  }

  /** Why nothing at all was read. */
  private static Optional<Message> whollyUnread(Report report) {
    boolean anyPageRead = report.pages().stream().anyMatch(p -> p.readBy().isPresent());
    if (anyPageRead || (report.pages().isEmpty() && !report.blocks().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        report.issues().stream()
            .filter(issue -> FATAL.contains(issue.code()))
            .findFirst()
            .map(issue -> Message.of("reason." + issue.code()))
            .orElseGet(
                () ->
                    Message.of(
                        report.issues().stream()
                                .anyMatch(i -> i.code() == ReadIssue.Code.IMAGE_ONLY_PAGE)
                            ? "reason.all-pages-images"
                            : "reason.no-text")));
  }

  /** Which pages were not read, or not to their end. */
  private static List<Message> partlyUnread(Report report) {
    TreeSet<Integer> late = pages(report, EnumSet.of(ReadIssue.Code.OUT_OF_TIME));
    TreeSet<Integer> unread = pages(report, UNREAD_PAGE);
    unread.removeAll(late);
    List<Message> reasons = new ArrayList<>();
    if (!late.isEmpty()) {
      reasons.add(Message.of("reason.pages-late", late.size(), ranges(late)));
    }
    if (!unread.isEmpty()) {
      reasons.add(Message.of("reason.pages-unread", unread.size(), ranges(unread)));
    }
    if (!reasons.isEmpty()) {
      return reasons;
    }
    if (report.issues().stream().anyMatch(i -> i.code() == ReadIssue.Code.IMAGE_ONLY_PAGE)) {
      return List.of(Message.of("reason.pictures-unread"));
    }
    return report.issues().stream()
        .filter(issue -> FATAL.contains(issue.code()))
        .limit(1)
        .map(issue -> Message.of("reason." + issue.code()))
        .toList();
  }

  private static TreeSet<Integer> pages(Report report, Set<ReadIssue.Code> codes) {
    return report.issues().stream()
        .filter(issue -> codes.contains(issue.code()))
        .flatMap(issue -> issue.page().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** 3, 4, 5, 9 as "3-5", "9". */
  private static List<String> ranges(TreeSet<Integer> pages) {
    List<Integer> ascending = List.copyOf(pages);
    List<String> ranges = new ArrayList<>();
    int i = 0;
    while (i < ascending.size()) {
      int from = i;
      while (i + 1 < ascending.size() && ascending.get(i + 1) == ascending.get(i) + 1) {
        i++;
      }
      ranges.add(
          from == i ? ascending.get(i).toString() : ascending.get(from) + "-" + ascending.get(i));
      i++;
    }
    return ranges;
  }

  private static Message reason(Throwable t) {
    if (t instanceof AccessDeniedException) {
      return Message.of("reason.access-denied");
    }
    if (t instanceof NoSuchFileException) {
      return Message.of("reason.gone");
    }
    if (t instanceof OutOfMemoryError) {
      return Message.of("reason.out-of-memory");
    }
    StackTraceElement[] trace = t.getStackTrace();
    String where =
        trace.length == 0
            ? ""
            : trace[0].getClassName()
                + "."
                + trace[0].getMethodName()
                + ":"
                + trace[0].getLineNumber();
    String what = t.getClass().getSimpleName();
    return t instanceof IOException
        ? Message.of("reason.unreadable", what, String.valueOf(t.getMessage()))
        : Message.of("reason.program-failed", what, where);
  }

  private static double top(Evidence evidence) {
    return evidence.box().map(BoundingBox::top).orElse(0.0);
  }

  /** Of the file's bytes, in lower-case hexadecimal; empty when they cannot be read. */
  static String sha256(Source file) {
    try (InputStream in = file.open()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | NoSuchAlgorithmException e) {
      return "";
    }
  }
}
