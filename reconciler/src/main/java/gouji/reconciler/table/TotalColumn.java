package gouji.reconciler.table;

import java.util.List;

/**
 * A column that is headed 合计, 小计 … and the columns that it may total.
 *
 * @param whole the place of its column among the panel's amounts
 * @param readings the columns that may be its parts, as places, the most plausible first
 * @param headed whether one header stands over it and over all parts of the first reading
 */
record TotalColumn(int whole, List<List<Integer>> readings, boolean headed) {

  TotalColumn {
    readings = readings.stream().map(List::copyOf).toList();
  }
}
