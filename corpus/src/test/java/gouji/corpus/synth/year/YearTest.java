package gouji.corpus.synth.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.corpus.synth.year.Score.Leaf;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is drawn agrees with itself. */
class YearTest {
  private static Stream<Year> years() {
    return LongStream.range(0, 60).mapToObj(seed -> YearDrawer.draw(new Dice(seed)));
  }

  private static void same(Fact one, Fact other) {
    assertEquals(0, one.value().compareTo(other.value()), () -> one + " " + other);
  }

  @Test
  void spendingIsBasicAndProjectsAndPeopleAndOffices() {
    years()
        .map(Year::accounts)
        .forEach(
            accounts -> {
              Fact basic = accounts.basic().outturn();
              same(accounts.total().outturn(), accounts.all().expenditure());
              same(
                  accounts.total().outturn(),
                  Fact.sum("", List.of(basic, accounts.projects().outturn())));
              same(
                  basic,
                  Fact.sum("", List.of(accounts.personnelFunds(), accounts.operatingFunds())));
            });
  }

  @Test
  void eachPurseBalances() {
    years()
        .map(Year::accounts)
        .flatMap(accounts -> Stream.of(accounts.general(), accounts.fund(), accounts.other()))
        .forEach(pot -> same(pot.total(), Fact.sum("", List.of(pot.expenditure(), pot.closing()))));
  }

  @Test
  void projectsAddUpToProjectExpenditure() {
    years()
        .forEach(
            year ->
                same(
                    year.accounts().projects().outturn(),
                    Amounts.sum("", year.projects().stream().map(Project::amounts).toList())
                        .outturn()));
  }

  @Test
  void nobodyServesWithoutAPost() {
    years()
        .flatMap(year -> year.staffing().units().stream())
        .forEach(unit -> assertTrue(unit.serving().value().compareTo(unit.posts().value()) <= 0));
  }

  @Test
  void aScoreIsOutOfAHundredAndNoPointIsAboveFullMarks() {
    years()
        .forEach(
            year -> {
              assertEquals(0, year.score().full().value().compareTo(BigDecimal.valueOf(100)));
              Stream.concat(
                      year.score().leaves(),
                      year.projects().stream().flatMap(p -> p.indicators().leaves()))
                  .forEach(YearTest::isWithinFullMarks);
            });
  }

  private static void isWithinFullMarks(Leaf leaf) {
    assertTrue(
        leaf.points().value().signum() >= 0
            && leaf.points().value().compareTo(leaf.full().value()) <= 0,
        leaf::toString);
  }

  @Test
  void aProjectIsScoredOutOfAHundred() {
    years()
        .flatMap(year -> year.projects().stream())
        .forEach(
            project ->
                same(
                    Fact.of("", 100),
                    Fact.sum(
                        "", List.of(project.execution().full(), project.indicators().full()))));
  }
}
