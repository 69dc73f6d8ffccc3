package gouji.checker.cli;

import gouji.checker.report.RubricJson;
import gouji.checker.wording.Criteria;
import gouji.extractor.model.Interval;
import gouji.reconciler.rubric.Clause;
import gouji.reconciler.rubric.Reading;
import gouji.reconciler.rubric.Rubric;
import gouji.reconciler.rubric.Score;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit rubric}: how criteria are read, and what they give for a value. */
@Command(name = "rubric")
final class RubricCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "CRITERIA", arity = "0..1", descriptionKey = "cli.criteria")
  private String criteria = "";

  @Option(names = "--full-marks", paramLabel = "N", descriptionKey = "cli.full-marks")
  private String fullMarks = "";

  @Option(names = "--value", paramLabel = "V", descriptionKey = "cli.value")
  private String value = "";

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  RubricCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (criteria.isBlank()) {
      throw new Misuse("error.no-criteria");
    }
    BigDecimal marks =
        number("--full-marks", fullMarks).orElseThrow(() -> new Misuse("error.no-full-marks"));
    if (marks.signum() <= 0) {
      throw new Misuse("error.value", "--full-marks", fullMarks);
    }
    Rubric rubric = Rubric.compile(criteria, marks);
    Optional<Score> score = number("--value", value).map(Interval::exactly).map(rubric::score);
    if (json) {
      RubricJson.write(rubric, score.orElseGet(rubric::bounds), session.out());
    } else {
      print(rubric);
      score.ifPresent(this::print);
    }
    return ExitCode.AUDITED;
  }

  private static Optional<BigDecimal> number(String option, String printed) {
    if (printed.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(printed.replaceFirst("[%％]$", "")));
    } catch (NumberFormatException e) {
      throw new Misuse("error.value", option, printed);
    }
  }

  private void print(Rubric rubric) {
    for (Clause clause : rubric.clauses()) {
      session.tell("rubric.clause", clause.range() + rubric.unit(), award(clause), clause.words());
    }
    if (rubric.clauses().isEmpty()) {
      session.tell("rubric.bounds");
    }
    rubric.problems().forEach(problem -> session.tell("rubric.problem", problem));
  }

  private String award(Clause clause) {
    return session.texts().render(Criteria.award(clause.award()));
  }

  private void print(Score score) {
    session.tell("rubric.score", value, points(score.points()));
    for (Reading reading : score.readings()) {
      session.tell("rubric.reading", points(reading.points()), reading.manner(), reading.words());
    }
    if (score.discretionary()) {
      session.tell("rubric.discretionary");
    }
  }

  private String points(Interval points) {
    return session.texts().render(Criteria.points(points));
  }
}
