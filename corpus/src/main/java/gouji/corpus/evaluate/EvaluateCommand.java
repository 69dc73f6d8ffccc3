package gouji.corpus.evaluate;

import gouji.checker.cli.AuditCommand;
import gouji.checker.cli.ExitCode;
import gouji.checker.cli.Misuse;
import gouji.checker.run.Auditor;
import gouji.checker.run.Progress;
import gouji.checker.text.Texts;
import gouji.extractor.Extractor;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code audit evaluate}: what of the known errors of labelled reports is found. */
@Command(name = "evaluate", sortOptions = false)
public final class EvaluateCommand implements AuditCommand {
  private Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "evaluate.dir")
  private @Nullable Path folder;

  @Option(names = "--synthetic", paramLabel = "N", descriptionKey = "evaluate.synthetic")
  private int synthetic;

  @Option(names = "--seed", paramLabel = "SEED", descriptionKey = "evaluate.seed")
  private long seed = 1;

  @Option(names = "--json", descriptionKey = "evaluate.json")
  private boolean json;

  @Override
  public Texts texts(Texts program) {
    texts = program.extendedBy("gouji.corpus.evaluate.evaluate");
    return texts;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Sample> samples = samples();
    PrintWriter out = spec.commandLine().getOut();
    List<Scorecard> cards = new ArrayList<>();
    for (Sample sample : samples) {
      Progress progress = Progress.lines(spec.commandLine().getErr(), texts);
      Scorecard card = Evaluation.of(sample, new Auditor(Extractor::extract), progress);
      cards.add(card);
      if (!json) {
        out.print(EvaluationText.of(card, texts));
      }
    }
    if (json) {
      out.println(EvaluationJson.of(cards, texts));
    }
    return cards.stream().allMatch(card -> card.unread().isEmpty())
        ? ExitCode.AUDITED
        : ExitCode.NOT_ALL_AUDITED;
  }

  private List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    if (folder != null) {
      if (!Files.isDirectory(folder)) {
        throw new Misuse("error.no-folder", folder);
      }
      samples.add(new FolderSample(folder));
    }
    if (synthetic < 0) {
      throw new Misuse("error.synthetic", synthetic);
    }
    if (synthetic > 0) {
      samples.add(DrawnSample.synthetic(seed, synthetic));
    }
    if (samples.isEmpty()) {
      throw new Misuse("error.no-sample");
    }
    return samples;
  }
}
