package gouji.corpus.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Format;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * What holds for the code of all four modules. It stands in {@code corpus} because only that module
 * sees the others. A rule about a package that is not there yet holds.
 */
@AnalyzeClasses(packages = "gouji", importOptions = ArchitectureTest.ProductCode.class)
class ArchitectureTest {

  /**
   * Test code, and what JMH writes around a benchmark, may cross any line. ArchUnit's own option
   * does not know {@code target/quick}.
   */
  static class ProductCode implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("/jmh_generated/");
    }
  }

  /** An import that missed a module would leave the rules below with nothing to judge there. */
  @ArchTest
  static void everyModuleIsSeen(JavaClasses all) {
    assertEquals(
        Set.of("extractor", "reconciler", "checker", "corpus"),
        all.stream().map(each -> each.getPackageName().split("\\.", -1)[1]).collect(toSet()));
  }

  /** NullAway reads the packages that say they are null-marked, and passes over all others. */
  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses all) {
    assertAll(
        all.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .map(
                each ->
                    () ->
                        assertTrue(
                            each.isAnnotatedWith(NullMarked.class),
                            each.getName() + " has no package-info.java with @NullMarked")));
  }

  @ArchTest
  static final ArchRule EXTRACTOR_SEES_NO_OTHER_MODULE =
      noClasses()
          .that()
          .resideInAPackage("gouji.extractor..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("gouji.reconciler..", "gouji.checker..", "gouji.corpus..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule RECONCILER_SEES_ONLY_THE_EXTRACTOR =
      noClasses()
          .that()
          .resideInAPackage("gouji.reconciler..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("gouji.checker..", "gouji.corpus..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule CHECKER_DOES_NOT_SEE_THE_CORPUS =
      noClasses()
          .that()
          .resideInAPackage("gouji.checker..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("gouji.corpus..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule MODEL_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage("gouji.extractor.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("gouji.extractor.model..", "java..", "org.jspecify..")
          .because("a report goes to other threads, processes and files without what read it")
          .allowEmptyShould(true);

  // Each library stands behind one door, so that it can be replaced there. The corpus is free of
  // most doors: it draws reports with these libraries and runs them as peers to compare with.

  @ArchTest
  static final ArchRule PDFBOX_STAYS_BEHIND_ITS_DOOR =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "gouji.extractor.pdf..",
              "gouji.extractor.table..",
              "gouji.checker.report..",
              "gouji.corpus..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

  @ArchTest
  static final ArchRule TABULA_STAYS_BEHIND_ITS_DOOR =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "gouji.extractor.table..", "gouji.extractor.pdf..", "gouji.corpus..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("technology.tabula..", "org.locationtech.jts..");

  @ArchTest
  static final ArchRule POI_STAYS_BEHIND_ITS_DOOR =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "gouji.extractor.office..", "gouji.checker.report..", "gouji.corpus..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats.schemas..");

  @ArchTest
  static final ArchRule TIKA_STAYS_BEHIND_ITS_DOOR =
      noClasses()
          .that()
          .resideOutsideOfPackages("gouji.extractor.office..", "gouji.corpus..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.tika..");

  @ArchTest
  static final ArchRule HANLP_STAYS_BEHIND_ITS_DOOR =
      noClasses()
          .that()
          .resideOutsideOfPackage("gouji.extractor.language..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.hankcs..");

  @ArchTest
  static final ArchRule ONNX_RUNTIME_STAYS_BEHIND_ITS_DOOR =
      noClasses()
          .that()
          .resideOutsideOfPackage("gouji.extractor.ocr..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule PICOCLI_STAYS_BEHIND_ITS_DOOR =
      noClasses()
          .that()
          .resideOutsideOfPackages("gouji.checker.cli..", "gouji.corpus..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().assignedFrom(new OneSliceEachPackage()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_AMOUNT_COMES_FROM_A_DOUBLE =
      noClasses()
          .should()
          .callConstructor(BigDecimal.class, double.class)
          .orShould()
          .callConstructor(BigDecimal.class, double.class, MathContext.class)
          .because("new BigDecimal(0.1) is not 0.1, and a printed figure is exact");

  @ArchTest
  static final ArchRule STATIC_FIELDS_ARE_FINAL =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("two reports audited at once share nothing that changes")
          .allowEmptyShould(true);

  /** A {@code List} or {@code Map} is taken to be an immutable one; its concrete class is not. */
  @ArchTest
  static final ArchRule STATIC_FIELDS_HOLD_NOTHING_THAT_CHANGES =
      noFields()
          .that()
          .areStatic()
          .should()
          .haveRawType(describe("a type that changes", ArchitectureTest::changes))
          .because("two reports audited at once share nothing that changes")
          .allowEmptyShould(true);

  private static boolean changes(JavaClass type) {
    return type.getPackageName().equals("java.util.concurrent.atomic")
        || Stream.of(
                AbstractCollection.class,
                AbstractMap.class,
                Format.class,
                Random.class,
                StringBuilder.class,
                ThreadLocal.class)
            .anyMatch(type::isAssignableTo);
  }

  private static class OneSliceEachPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "each package by itself";
    }
  }
}
