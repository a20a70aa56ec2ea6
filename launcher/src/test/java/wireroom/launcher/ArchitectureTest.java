package wireroom.launcher;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import wireroom.schemas.stage.Stage;

/** The walls that the compiler does not see. An exception stands in its rule with its reason. */
@AnalyzeClasses(packages = "wireroom", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] CORE = {
    "wireroom.enrich.annotate",
    "wireroom.enrich.revise",
    "wireroom.enrich.resolve",
    "wireroom.enrich.quote",
    "wireroom.publish.release",
    "wireroom.ingest.read",
    "wireroom.ingest.read.text",
    "wireroom.search.query"
  };

  @ArchTest
  static final ArchRule vocabularyKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage("wireroom.schemas.model")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "org.jspecify..", "wireroom.schemas.model"));

  @ArchTest
  static final ArchRule coresKnowOnlyTheVocabularyAndEachOther =
      classes()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "org.jspecify..", "wireroom.schemas.model")
                  .or(resideInAnyPackage(CORE)));

  @ArchTest
  static final ArchRule readerOfPagesAddsOnlyWhatParsesThem =
      classes()
          .that()
          .resideInAPackage("wireroom.ingest.read.html")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "java..",
                      "org.jspecify..",
                      "org.jsoup..",
                      "com.fasterxml.jackson..",
                      "wireroom.ingest.read.html",
                      "wireroom.schemas.model")
                  .or(resideInAnyPackage(CORE)));

  @ArchTest
  static final ArchRule openNlpStaysWhereItIsTrainedAndRun =
      noClasses()
          .that()
          .resideOutsideOfPackages("wireroom.enrich.opennlp", "wireroom.evaluation..")
          .should()
          .dependOnClassesThat(resideInAPackage("opennlp.."));

  @ArchTest
  static final ArchRule luceneStaysBehindThePort =
      noClasses()
          .that()
          .resideOutsideOfPackage("wireroom.search.lucene")
          .should()
          .dependOnClassesThat(resideInAPackage("org.apache.lucene.."));

  @ArchTest
  static final ArchRule onlyTheLauncherConstructsAnEngine =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "wireroom.search.lucene", "wireroom.launcher..", "wireroom.benchmarks..")
          .should()
          .dependOnClassesThat(resideInAPackage("wireroom.search.lucene"));

  @ArchTest
  static final ArchRule deskKnowsOnlyThePortOfSearch =
      noClasses()
          .that()
          .resideInAPackage("wireroom.desk..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("wireroom.search..").and(not(resideInAPackage("wireroom.search"))));

  @ArchTest
  static final ArchRule kafkaStaysInTheShells =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .or()
          .resideInAnyPackage(
              "wireroom.desk..",
              "wireroom.search",
              "wireroom.search.lucene",
              "wireroom.enrich.opennlp")
          .and()
          .doNotImplement(Stage.class)
          .and()
          // Hands what the follower read of the topic to the index; neither of the two knows the
          // other.
          .doNotHaveFullyQualifiedName("wireroom.search.IndexSink")
          .should()
          .dependOnClassesThat(resideInAPackage("org.apache.kafka.."));

  @ArchTest
  static final ArchRule httpStaysInTheShells =
      noClasses()
          .that()
          .resideOutsideOfPackages("wireroom..web", "wireroom.launcher.line")
          .and()
          .doNotImplement(Stage.class)
          .should()
          .dependOnClassesThat(resideInAPackage("io.javalin.."));

  @ArchTest
  static final ArchRule modulesUseOnlyWhatTheDiagramShows =
      classes()
          .that()
          .resideOutsideOfPackages("wireroom.testkit..", "wireroom.benchmarks..")
          .should(
              adhereToPlantUmlDiagram(
                  Path.of("..", "docs", "architecture.puml"),
                  consideringOnlyDependenciesInAnyPackage("wireroom..")));

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("wireroom.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingReadsTheClockButWhereDispatchesComeIn =
      noClasses()
          .that()
          .resideOutsideOfPackages("wireroom.launcher..", "wireroom.ingest.receive")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule noFieldIsStaticAndChanges =
      fields()
          .that()
          .areStatic()
          .and()
          .areNotFinal()
          .should()
          .beDeclaredInClassesThat()
          .haveSimpleNameStartingWith("$")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noClassIsNamedAfterHavingNoName =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Common)");
}
