package gouji.checker.text;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything the user reads, in one language. The texts stand in {@code messages.properties}
 * (Chinese, the default) and {@code messages_en.properties}; a missing key throws.
 */
public final class Texts {
  private static final String BUNDLE = "gouji.checker.text.messages";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

  private final Locale locale;
  private final ResourceBundle bundle;

  private Texts(Locale locale, ResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  /** English for English, Chinese for everything else. */
  public static Texts in(Locale locale) {
    Locale ours =
        locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
            ? Locale.ENGLISH
            : Locale.SIMPLIFIED_CHINESE;
    return new Texts(ours, bundle(BUNDLE, ours));
  }

  /** Without a fallback to the machine's locale: on an English machine, Chinese stays Chinese. */
  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        name,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Locale locale() {
    return locale;
  }

  public boolean isEnglish() {
    return locale.equals(Locale.ENGLISH);
  }

  public ResourceBundle bundle() {
    return bundle;
  }

  /** These texts and those of another module's bundle, which come first. */
  public Texts extendedBy(String otherBundle) {
    ResourceBundle other = bundle(otherBundle, locale);
    return new Texts(
        locale,
        new ResourceBundle() {
          {
            setParent(bundle);
          }

          @Override
          protected @Nullable Object handleGetObject(String key) {
            return other.containsKey(key) ? other.getObject(key) : null;
          }

          @Override
          public Enumeration<String> getKeys() {
            Set<String> keys = new LinkedHashSet<>(other.keySet());
            keys.addAll(bundle.keySet());
            return Collections.enumeration(keys);
          }
        });
  }

  public String get(String key, Object... args) {
    return fill(bundle.getString(key), List.of(args));
  }

  public String render(Message message) {
    return fill(bundle.getString(message.key()), message.args());
  }

  /** The word for a constant, under the key {@code EnumName.CONSTANT}. */
  public String term(Enum<?> constant) {
    return bundle.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** The number as it would be printed, with its unit. */
  public String amount(Amount amount) {
    return amount.value().toPlainString() + term(amount.unit());
  }

  // Not MessageFormat, which groups digits by locale and treats apostrophes as quotes.
  private String fill(String pattern, List<Object> args) {
    Matcher matcher = PLACEHOLDER.matcher(pattern);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      Object arg = args.get(Integer.parseInt(matcher.group(1)));
      matcher.appendReplacement(filled, Matcher.quoteReplacement(show(arg)));
    }
    return matcher.appendTail(filled).toString();
  }

  private String show(Object arg) {
    if (arg instanceof Message message) {
      return render(message);
    }
    if (arg instanceof Amount amount) {
      return amount(amount);
    }
    if (arg instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (arg instanceof Enum<?> constant) {
      return term(constant);
    }
    if (arg instanceof List<?> list) {
      return list.stream().map(this::show).collect(Collectors.joining(get("list.separator")));
    }
    return arg.toString();
  }
}
