package gouji.reconciler.across;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Heads against authorised posts (在职人员 must not exceed 编制), and the heads that two places give.
 * Temporary staff in brackets are taken off; heads are held against posts of one kind only when
 * both are of that kind.
 */
public final class Staffing implements AssertionFinder {
  private static final Pattern POSTS = Pattern.compile("编制");
  private static final Pattern ADMINISTRATIVE = Pattern.compile("行政编制");
  private static final Pattern SERVING = Pattern.compile("在职|实有|在编|在岗(?!位)");
  private static final Pattern NOT_SERVING = Pattern.compile("离休|退休|遗属|临聘|临时|编外|聘用|编制");
  private static final Pattern TEMPORARY = Pattern.compile("临聘|临时|编外|聘用|合同制|劳务派遣");
  private static final Pattern UNIT =
      Pattern.compile("机关|本级|本部|下属|所属|二级|直属|全系统|全局|全委|全院|全部门|中心|事业单位");
  private static final Pattern LIST_END = Pattern.compile("[;；。]");

  /** Posts as one place lists them. */
  private record Posts(List<Figure> figures, boolean administrativeOnly) {
    Expression total() {
      return figures.size() == 1 ? Expression.of(figures.get(0)) : Expression.sum(figures);
    }
  }

  /** Heads as one place gives them. */
  private record Heads(
      Figure total, Optional<Figure> temporary, Optional<Figure> administrative, Set<String> of) {
    Expression permanent() {
      Expression all = Expression.of(total);
      return temporary
          .<Expression>map(t -> new Expression.Difference(all, Expression.of(t)))
          .orElse(all);
    }
  }

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    // Each unit's posts against its own heads.
    Map<Optional<String>, List<Posts>> postsOf = new LinkedHashMap<>();
    Map<Optional<String>, List<Heads>> headsOf = new LinkedHashMap<>();
    for (Statement statement : index.statements()) {
      if (bookSegments(statement, ledger)) {
        continue;
      }
      List<Mention> mentions = statement.mentions();
      for (int i = 0; i < mentions.size(); i++) {
        Mention mention = mentions.get(i);
        if (!mention.isLevel(Unit.Dimension.PEOPLE)) {
          continue;
        }
        Optional<String> unit = mention.figure().measure().subject();
        List<Posts> posts = postsOf.computeIfAbsent(unit, u -> new ArrayList<>());
        String clause = mention.clause();
        if (POSTS.matcher(clause).find()) {
          if (isInside(posts, mention) || isPartOfPosts(statement, mention)) {
            continue;
          }
          posts.add(posts(statement, i));
        } else if (mention.figure().measure().concept().equals(Optional.of("serving"))) {
          headsOf.computeIfAbsent(unit, u -> new ArrayList<>()).add(heads(statement, i));
        }
      }
    }
    headsOf.forEach(
        (unit, heads) -> {
          bookPosts(postsOf.getOrDefault(unit, List.of()), heads, ledger);
          bookSources(heads, ledger);
        });
  }

  /**
   * "甲编制 23 名，在职 21 人；乙编制 18 名，在职 17 人": each unit's posts against its own heads. Whether there
   * were two units or more.
   */
  private static boolean bookSegments(Statement statement, Ledger ledger) {
    List<Assertion> units = new ArrayList<>();
    // 编制28名（行政16名、事业12名），实有26人: what stands in brackets is part of the number before.
    List<Mention> mentions =
        statement.mentions().stream().filter(m -> !statement.isBracketed(m)).toList();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention posts = mentions.get(i);
      Mention heads = mentions.get(i + 1);
      boolean pair =
          posts.isLevel(Unit.Dimension.PEOPLE)
              && heads.isLevel(Unit.Dimension.PEOPLE)
              && POSTS.matcher(posts.clause()).find()
              && SERVING.matcher(heads.clause()).find()
              && !NOT_SERVING.matcher(heads.clause()).find()
              && !LIST_END.matcher(heads.lead()).find();
      if (pair) {
        units.add(atMost(Expression.of(heads.figure()), Expression.of(posts.figure())));
      }
    }
    if (units.size() > 1) {
      units.forEach(ledger::book);
    }
    return units.size() > 1;
  }

  private static boolean isInside(List<Posts> posts, Mention mention) {
    return posts.stream().anyMatch(p -> p.figures().contains(mention.figure()));
  }

  /** "编制20名，其中行政编制10名": what follows 其中 is in the number before it. */
  private static boolean isPartOfPosts(Statement statement, Mention mention) {
    int begin = statement.sentences().get(statement.sentenceAt(mention.start())).start();
    return statement.text().substring(begin, mention.start()).matches(".*编制.*其中.*");
  }

  private static Posts posts(Statement statement, int first) {
    List<Mention> mentions = statement.mentions();
    List<Figure> figures = new ArrayList<>();
    boolean administrative = ADMINISTRATIVE.matcher(mentions.get(first).lead()).find();
    figures.add(mentions.get(first).figure());
    for (int i = first + 1; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (LIST_END.matcher(mention.lead()).find()
          || !mention.isLevel(Unit.Dimension.PEOPLE)
          || SERVING.matcher(mention.lead()).find()
          || mention.lead().contains("领导")
          || mention.lead().contains("其中")
          || mention.lead().contains("(")) {
        break;
      }
      figures.add(mention.figure());
    }
    return new Posts(figures, administrative && figures.size() == 1);
  }

  private static Heads heads(Statement statement, int at) {
    List<Mention> mentions = statement.mentions();
    Optional<Figure> temporary = Optional.empty();
    Optional<Figure> administrative = Optional.empty();
    for (int i = at + 1; i < mentions.size() && i <= at + 4; i++) {
      Mention mention = mentions.get(i);
      if (!mention.isLevel(Unit.Dimension.PEOPLE) || mention.lead().matches(".*[。；;].*")) {
        break;
      }
      String after =
          statement
              .text()
              .substring(mention.end(), Math.min(mention.end() + 8, statement.text().length()));
      String words = mention.clause() + after;
      if (TEMPORARY.matcher(words).find() && mention.lead().contains("含")) {
        temporary = Optional.of(mention.figure());
      } else if (mention.clause().contains("行政")) {
        administrative = Optional.of(mention.figure());
      }
    }
    return new Heads(
        mentions.get(at).figure(), temporary, administrative, of(statement, mentions.get(at)));
  }

  /** The words that say whose heads they are: 局机关, 下属中心, 全系统. */
  private static Set<String> of(Statement statement, Mention heads) {
    int begin = statement.sentences().get(statement.sentenceAt(heads.start())).start();
    Matcher words = UNIT.matcher(statement.text().substring(begin, heads.start()));
    return words.results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static void bookPosts(List<Posts> posts, List<Heads> heads, Ledger ledger) {
    if (posts.isEmpty() || heads.isEmpty()) {
      return;
    }
    Posts authorised = posts.get(0);
    Heads serving = heads.get(0);
    Expression sum = authorised.total();
    if (posts.size() > 1
        && posts.stream().map(Posts::figures).distinct().count() > 1
        && ambiguous(posts)) {
      ledger.bookUndecidable(atMost(serving.permanent(), sum), Reason.AMBIGUOUS);
    } else if (!authorised.administrativeOnly()) {
      ledger.book(atMost(serving.permanent(), sum));
    } else if (serving.administrative().isPresent()) {
      ledger.book(atMost(Expression.of(serving.administrative().get()), sum));
    } else {
      ledger.bookUndecidable(atMost(serving.permanent(), sum), Reason.PARTS_MAY_BE_INCOMPLETE);
    }
  }

  /** Several places list posts, and they do not say the same: perhaps units of the department. */
  private static boolean ambiguous(List<Posts> posts) {
    return posts.stream()
            .map(p -> p.total().nominal().orElseThrow())
            .map(BigDecimal::stripTrailingZeros)
            .distinct()
            .count()
        > 1;
  }

  private static Assertion atMost(Expression heads, Expression posts) {
    return new Assertion(Kind.POSTS, heads, Relation.AT_MOST, posts, Why.CATALOGUE, List.of());
  }

  /** The first place is held against each other one that gives a total of its own. */
  private static void bookSources(List<Heads> heads, Ledger ledger) {
    for (int i = 1; i < heads.size(); i++) {
      Heads first = heads.get(0);
      Heads other = heads.get(i);
      if (!first.total().measure().year().equals(other.total().measure().year())
          || other.total().measure().aspect() != Aspect.LEVEL) {
        continue;
      }
      Assertion same =
          Assertion.equal(
              Kind.SAME_QUANTITY, other.permanent(), first.permanent(), Why.SAME_MEASURE);
      if (first.of().equals(other.of())) {
        ledger.book(same);
      } else {
        ledger.bookUndecidable(same, Reason.AMBIGUOUS);
      }
    }
  }
}
