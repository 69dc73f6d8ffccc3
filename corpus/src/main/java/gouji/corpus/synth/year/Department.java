package gouji.corpus.synth.year;

/**
 * Who reports. Neither the place nor the department exists.
 *
 * @param place with its sort, such as 澜坪县
 */
public record Department(String place, Bureau bureau) {

  /** Its full name. */
  public String name() {
    return place + bureau.name();
  }

  /** 县, 市 or 区. */
  public String level() {
    return place.substring(place.length() - 1);
  }
}
