package gouji.corpus.evaluate;

import gouji.checker.run.Input;
import java.util.List;
import java.util.Optional;

/** Reports of which it is known what is wrong in them. */
interface Sample {
  /** What it is called where its figures are shown. */
  String name();

  List<Input> inputs();

  /**
   * What is known of a report.
   *
   * @param report the name under which it was audited
   * @return empty for a file that turned up within another and of which nothing is known
   */
  Optional<Truth> truth(String report);
}
