package gouji.corpus.evaluate;

import gouji.checker.run.Auditor;
import gouji.checker.run.FolderRun;
import gouji.checker.run.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Audits a sample on all cores and holds every audit against what is known of its report. */
final class Evaluation {
  private static final Duration LIMIT = Duration.ofMinutes(30);

  private Evaluation() {}

  static Scorecard of(Sample sample, Auditor auditor, Progress progress)
      throws InterruptedException {
    List<Judgement> judgements = new ArrayList<>();
    new FolderRun(Runtime.getRuntime().availableProcessors(), LIMIT)
        .run(
            sample.inputs(),
            auditor,
            progress,
            audit ->
                sample
                    .truth(audit.file())
                    .ifPresent(truth -> judgements.add(Judgement.of(audit, truth))));
    return new Scorecard(sample.name(), judgements);
  }
}
