package gouji.checker.cli;

import gouji.checker.text.Texts;
import java.util.Locale;

/** What --lang takes. */
enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private static final String OPTION = "--lang";

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Texts texts() {
    return Texts.in(locale);
  }

  /** Looked up before the arguments are parsed, since errors in them are told in that language. */
  static Texts textsFor(String... args) {
    Language language = ZH;
    for (int i = 0; i < args.length; i++) {
      String value = "";
      if (args[i].equals(OPTION) && i + 1 < args.length) {
        value = args[i + 1];
      } else if (args[i].startsWith(OPTION + "=")) {
        value = args[i].substring(OPTION.length() + 1);
      }
      if (value.equalsIgnoreCase(EN.name())) {
        language = EN;
      }
    }
    return language.texts();
  }
}
