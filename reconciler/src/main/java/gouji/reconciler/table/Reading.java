package gouji.reconciler.table;

import java.util.List;

/** One way to read a line as the whole of others. */
record Reading(Line whole, List<Line> parts, Structure structure) {

  Reading {
    parts = List.copyOf(parts);
  }
}
