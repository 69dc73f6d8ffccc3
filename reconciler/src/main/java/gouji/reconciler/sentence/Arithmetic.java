package gouji.reconciler.sentence;

import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Expression.Constant;
import gouji.reconciler.assertion.Expression.Difference;
import gouji.reconciler.assertion.Expression.Product;
import gouji.reconciler.assertion.Expression.Quotient;
import gouji.reconciler.assertion.Expression.Sum;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a calculation with its numbers: 支出95.20万元÷预算98.00万元×100%. Numbers are the figures that
 * stand there; words before a number only name it. Percentages count as the fractions they are.
 */
final class Arithmetic {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)(%?)");
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}“”]{0,16}(?=[\\d(])");

  /** Makes a percentage of a ratio, and changes nothing. */
  private static final Pattern WHOLE = Pattern.compile("[×*]100%");

  private static final Pattern OPERATOR = Pattern.compile("[-+×*÷/−]");

  private final String text;
  private final Map<Integer, Mention> mentions;
  private int at;
  private int operations;

  private Arithmetic(Statement statement) {
    this.text = statement.text();
    this.mentions =
        statement.mentions().stream()
            .collect(Collectors.toMap(Mention::start, Function.identity(), (a, b) -> a));
  }

  /** The calculation that fills the text from {@code start}, its name aside, to {@code end}. */
  static Optional<Expression> read(Statement statement, int start, int end) {
    Arithmetic reader = new Arithmetic(statement);
    for (int from = start; from < end; from++) {
      char c = reader.text.charAt(from);
      if (Character.isDigit(c) || c == '(') {
        Optional<Expression> whole = reader.whole(from, end);
        if (whole.isPresent()) {
          return whole;
        }
      }
      // What an operator joins to a name without a number cannot be reckoned.
      if (Character.isDigit(c) || reader.isOperator(from)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether an operator stands at the place, so that what is before it is no result. */
  static boolean isOperator(String text, int at) {
    return at < text.length() && OPERATOR.matcher(text.substring(at, at + 1)).matches();
  }

  private boolean isOperator(int place) {
    return isOperator(text, place);
  }

  private Optional<Expression> whole(int from, int end) {
    at = from;
    operations = 0;
    Optional<Expression> sum = sum();
    return at == end && operations > 0 ? sum : Optional.empty();
  }

  private Optional<Expression> sum() {
    Optional<Expression> left = product();
    while (left.isPresent() && (isAt('+') || isAt('-') || isAt('−'))) {
      boolean plus = isAt('+');
      at++;
      operations++;
      Optional<Expression> right = product();
      left = left.flatMap(l -> right.map(r -> plus ? add(l, r) : new Difference(l, r)));
    }
    return left;
  }

  private static Expression add(Expression left, Expression right) {
    return left instanceof Sum sum
        ? new Sum(Stream.concat(sum.addends().stream(), Stream.of(right)).toList())
        : new Sum(List.of(left, right));
  }

  private Optional<Expression> product() {
    Optional<Expression> left = operand();
    while (left.isPresent() && (isAt('×') || isAt('*') || isAt('÷') || isAt('/'))) {
      Matcher whole = WHOLE.matcher(text).region(at, text.length());
      if (whole.lookingAt()) {
        at = whole.end();
        continue;
      }
      boolean times = isAt('×') || isAt('*');
      at++;
      operations++;
      Optional<Expression> right = operand();
      left = left.flatMap(l -> right.map(r -> times ? new Product(l, r) : new Quotient(l, r)));
    }
    return left;
  }

  private Optional<Expression> operand() {
    Matcher name = NAME.matcher(text).region(at, text.length());
    if (name.lookingAt()) {
      at = name.end();
    }
    if (isAt('(')) {
      at++;
      Optional<Expression> inner = sum();
      if (inner.isEmpty() || !isAt(')')) {
        return Optional.empty();
      }
      at++;
      return inner;
    }
    return number();
  }

  private Optional<Expression> number() {
    Mention mention = mentions.get(at);
    if (mention != null) {
      at = mention.end();
      Expression term = Expression.of(mention.figure());
      return Optional.of(
          mention.figure().quantity().unit() == Unit.PERCENT
              ? new Quotient(term, new Constant(HUNDRED))
              : term);
    }
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    at = number.end();
    BigDecimal value = new BigDecimal(number.group(1));
    return Optional.of(
        new Constant(number.group(2).isEmpty() ? value : value.scaleByPowerOfTen(-2)));
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }
}
