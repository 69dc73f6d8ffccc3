package gouji.reconciler;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Place;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Provenance;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Figures for tests to which it does not matter what they measure and where they stand. */
public final class Figures {
  private Figures() {}

  /** A figure with the decimals that are printed. */
  public static Figure figure(int id, String printed, Unit unit) {
    return figure(id, printed, unit, new Precision.Decimals(new BigDecimal(printed).scale()));
  }

  public static Figure figure(int id, String printed, Unit unit, Precision precision) {
    return new Figure(
        id,
        printed,
        new Quantity(new BigDecimal(printed), unit, precision),
        new Measure(
            "支出合计",
            Optional.empty(),
            Aspect.LEVEL,
            Basis.UNSTATED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Provenance(
            1, Optional.empty(), new Place.InText("p1", 0, printed.length()), ReadBy.TEXT_LAYER));
  }
}
