package gouji.checker.run;

import gouji.checker.text.Message;
import gouji.extractor.container.Contained;
import gouji.extractor.container.ZipArchive;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Report;
import gouji.extractor.pdf.Attachments;
import gouji.reconciler.Reconciliation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds the files within a file: an archive's, and those attached to a PDF. */
final class Opener {
  /** A folder packed, packed again with others, and once more for the post. */
  private static final int DEEPEST = 3;

  private Opener() {}

  /** The files of an archive; empty when the file is none. */
  static Optional<Audited> archive(Input input) {
    if (!ZipArchive.isOne(input.file())) {
      return Optional.empty();
    }
    try {
      return ZipArchive.list(input.file()).map(files -> opened(input, Optional.empty(), files));
    } catch (IOException | RuntimeException e) {
      return Optional.of(alone(input, Message.of("reason." + ReadIssue.Code.DAMAGED)));
    }
  }

  /** The files attached to a PDF, and what was found in the PDF itself. */
  static Audited withAttachments(Input input, ReportAudit own) {
    boolean attached =
        own.report().map(Report::issues).orElse(List.of()).stream()
            .anyMatch(issue -> issue.code() == ReadIssue.Code.ATTACHED_FILES);
    if (!attached) {
      return new Audited(Optional.of(own), List.of());
    }
    try {
      byte[] bytes = input.file().bytes();
      boolean cover =
          own.reconciliation().map(Reconciliation::recalculations).orElse(List.of()).isEmpty()
              && Attachments.isPortfolio(bytes);
      return opened(input, cover ? Optional.empty() : Optional.of(own), Attachments.list(bytes));
    } catch (IOException | RuntimeException e) {
      return new Audited(Optional.of(own), List.of());
    }
  }

  private static Audited opened(Input input, Optional<ReportAudit> own, List<Contained> files) {
    List<Input> inside =
        files.stream()
            .filter(file -> !Inputs.isPassedOver(file.name()))
            .map(file -> inside(input, file))
            .toList();
    if (inside.isEmpty()) {
      return own.isPresent()
          ? new Audited(own, inside)
          : alone(input, Message.of("reason.inside.none"));
    }
    if (input.depth() == DEEPEST) {
      return own.isPresent()
          ? new Audited(own, List.of())
          : alone(input, Message.of("reason.inside.too-deep", DEEPEST));
    }
    return new Audited(own, inside);
  }

  private static Input inside(Input outer, Contained file) {
    String name = outer.name() + "/" + file.name();
    boolean twice = file.problem().filter(p -> p == Contained.Problem.SAME_NAME).isPresent();
    return new Input(
        file.source(),
        twice ? name + " (2)" : name,
        file.problem().map(problem -> Message.of("reason.inside." + problem)),
        outer.depth() + 1);
  }

  private static Audited alone(Input input, Message reason) {
    return new Audited(
        Optional.of(ReportAudit.failed(input.name(), Auditor.sha256(input.file()), reason)),
        List.of());
  }
}
