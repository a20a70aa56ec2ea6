package wireroom.search;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.schemas.model.EntityType.LOCATION;
import static wireroom.schemas.model.EntityType.ORGANIZATION;
import static wireroom.schemas.model.EntityType.PERSON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Span;
import wireroom.testkit.SampleEntry;

/** All that a {@link SearchIndex} promises. An engine's test only makes an index and clears it. */
public abstract class SearchIndexContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String BLOG = "morning.rail-strike-1a2b3c4d";
  private static final String OTHER = "evening.ferry-fire-5e6f7a8b";
  private static final SearchRequest ALL = SearchRequest.EVERYTHING;

  /** The index under test, empty when a test begins. */
  protected abstract SearchIndex index();

  private static SampleEntry entry(String local, String text) {
    return SampleEntry.of(BLOG, local, text).at(NOON);
  }

  private void release(SampleEntry... entries) {
    apply(Stream.of(entries).map(SampleEntry::build).toArray(EntryRevision[]::new));
  }

  private void apply(EntryRevision... entries) {
    List<IndexChange> changes =
        Stream.of(entries).map(entry -> IndexChange.of(entry.id(), entry)).toList();
    index().apply(new IndexBatch(changes, Map.of()));
  }

  private void forget(String local) {
    List<IndexChange> changes = List.of(IndexChange.of(BLOG + "." + local, null));
    index().apply(new IndexBatch(changes, Map.of()));
  }

  private List<String> found(SearchRequest request) {
    return index().search(request).hits().stream().map(hit -> local(hit.entry())).toList();
  }

  private List<String> found(String query) {
    return found(ALL.withQuery(query));
  }

  private static String local(EntryRevision entry) {
    return entry.id().substring(entry.id().lastIndexOf('.') + 1);
  }

  private List<String> highlighted(String query) {
    Hit hit = index().search(ALL.withQuery(query)).hits().getFirst();
    CodePoints text = CodePoints.of(hit.entry().text());
    return hit.highlights().stream().map(text::slice).toList();
  }

  // Order

  @Test
  void newestPublicationComesFirst() {
    release(
        entry("noon", "Trains stop."),
        entry("later", "Trains run.").at(NOON.plusSeconds(60)),
        entry("earlier", "Trains are late.").at(NOON.minusSeconds(60)));

    assertThat(found("")).containsExactly("later", "noon", "earlier");
    assertThat(found("trains")).containsExactly("later", "noon", "earlier");
  }

  @Test
  void entriesOfOneMomentStandInTheOrderOfTheirDispatch() {
    release(
        entry("b", "Second.").position(1),
        entry("c", "Third.").position(10),
        SampleEntry.of(OTHER, "other", "Another's.").at(NOON).position(1),
        entry("a", "First.").position(0));

    assertThat(found("")).containsSubsequence("a", "b", "c").containsAll(List.of("other"));
    assertThat(found("").indexOf("other")).isIn(0, 3);
  }

  @Test
  void newRevisionKeepsItsEntrysPlace() {
    release(entry("old", "Trains."), entry("new", "Trains.").at(NOON.plusSeconds(60)));
    release(entry("old", "Trains, corrected.").revision(2));

    assertThat(found("trains")).containsExactly("new", "old");
  }

  @Test
  void bestOrderPutsFirstWhatIsMostAboutTheWord() {
    release(
        entry("aside", "A long report on roads and rivers ends with one word on a ferry.")
            .at(NOON.plusSeconds(60)),
        entry("about", "Ferry burns: the ferry, a night ferry."));

    SearchRequest ferry = ALL.withQuery("ferry");
    assertThat(found(ferry)).containsExactly("aside", "about");
    assertThat(found(ferry.orderedBy(SearchRequest.Order.BEST))).containsExactly("about", "aside");
  }

  @Test
  void bestOrderOfEverythingIsNewestFirst() {
    release(entry("old", "One."), entry("new", "Two.").at(NOON.plusSeconds(60)));

    assertThat(found(ALL.orderedBy(SearchRequest.Order.BEST))).containsExactly("new", "old");
  }

  // Words

  @Test
  void everyWordMustStandInTheEntry() {
    release(entry("both", "A strike on the rail network."), entry("one", "A strike at sea."));

    assertThat(found("strike rail")).containsExactly("both");
    assertThat(found("strike tram")).isEmpty();
  }

  @Test
  void phraseOfTheCommonestWordsIsFoundOnlyTogether() {
    release(
        entry("together", "The singer has died at home."),
        entry("apart", "The singer has quietly died at home."),
        entry("turned", "A star that died has a name."));

    assertThat(found("\"has died\"")).containsExactly("together");
    assertThat(found("has died")).hasSize(3);
  }

  @Test
  void orAsksForEitherAndBindsCloserThanASpace() {
    release(
        entry("bus", "A bus strike."),
        entry("tram", "A tram strike.").at(NOON.minusSeconds(1)),
        entry("party", "A bus party."));

    assertThat(found("bus OR tram strike")).containsExactly("bus", "tram");
    assertThat(found("\"tram strike\" | party")).containsExactlyInAnyOrder("tram", "party");
  }

  @Test
  void minusLeavesOutWhatSaysTheWordOrPhrase() {
    release(entry("bus", "A bus strike."), entry("tram", "A tram strike is off."));

    assertThat(found("strike -tram")).containsExactly("bus");
    assertThat(found("strike -\"strike is off\"")).containsExactly("bus");
    assertThat(found("-bus")).containsExactly("tram");
    assertThat(found("party OR -bus")).containsExactly("tram");
  }

  @ParameterizedTest
  @CsvSource({
    "'The café in Málaga',cafe malaga",
    "'The cafe in Malaga',CAFÉ Málaga",
    "'Cafe\u0301 closed',café",
    "'Ångström, Straße and Łódź','angstrom strasse lodz'",
    "'Moss’s plan',moss",
    "'Moss''s plan','moss’s'",
    "'O’Brien spoke','O''BRIEN'",
    "'the doctors’ union','doctors'' union'",
    "'ministers of the Côte d’Ivoire','ivoire'",
    "'an all-out strike','all-out'",
    "'an all-out strike','\"all out strike\"'",
    "'Ｆｕｌｌ width','full'",
    "'Η Αθήνα καίγεται','αθηνα'",
    "'В Москве','москве'",
    "'The U.K. and the UN','uk'",
    "'The UK and the UN','U.N.'",
    "'東京で火災','\"東京\"'",
    "'حريق في القاهرة','القاهرة'",
  })
  void caseAccentsApostrophesAndPossessivesMakeNoDifference(String text, String query) {
    release(entry("there", text), entry("not", "Nothing of the kind."));

    assertThat(found(query)).containsExactly("there");
  }

  @Test
  void entryIsFoundByTheFullNameItsDispatchGivesSomebody() {
    release(
        entry("moss", "Moss said no.").names(PERSON, "Ada Moss", "Moss"),
        entry("ada", "Ada said yes."),
        entry("mixed", "Both left.").names(PERSON, "Ada Lund").names(PERSON, "Karl Moss"));

    assertThat(found("\"ada moss\"")).containsExactly("moss");
    assertThat(found("moss -\"ada moss\"")).containsExactly("mixed");
  }

  @Test
  void headlineFindsAnArticleButNotEveryPostOfABlog() {
    release(
        entry("article", "It burned all night.").in(DispatchKind.ARTICLE, "Ferry fire"),
        entry("post", "Trains stop.").in(DispatchKind.BLOG, "Ferry fire, live"));

    assertThat(found("\"ferry fire\"")).containsExactly("article");
  }

  // Highlights

  @Test
  void highlightsAreTheWordsAndPhrasesSearchedFor() {
    release(entry("a", "Rail news: the RAIL strike, said Moss, is a strike. The strike is on."));

    assertThat(highlighted("rail strike"))
        .containsExactly("Rail", "RAIL", "strike", "strike", "strike");
    assertThat(highlighted("\"the rail strike\" OR tram")).containsExactly("the RAIL strike");
    assertThat(highlighted("\"rail strike\" strike"))
        .containsExactly("RAIL strike", "strike", "strike");
    assertThat(highlighted("moss -tram")).containsExactly("Moss");
    assertThat(highlighted("")).isEmpty();
    assertThat(highlighted("-tram")).isEmpty();
  }

  @Test
  void highlightsCountCodePoints() {
    release(entry("a", "🚆🚆 strike 👩‍🚒 e\u0301clair strike"));

    assertThat(index().search(ALL.withQuery("strike")).hits().getFirst().highlights())
        .containsExactly(new Span(3, 9), new Span(22, 28));
    assertThat(highlighted("éclair")).containsExactly("e\u0301clair");
  }

  @Test
  void whatIsFoundByANameOutsideItsTextHasNoHighlights() {
    release(entry("a", "She said no.").names(PERSON, "Ada Moss"));

    assertThat(highlighted("moss")).isEmpty();
  }

  @Property(tries = 200)
  void everyWordOfATextFindsItAndIsHighlighted(
      @ForAll @Size(min = 1, max = 8) List<@From("words") String> words,
      @ForAll @From("marks") String marks) {
    index().clear();
    release(entry("a", marks + String.join(marks, words) + marks));

    for (String word : words) {
      assertThat(highlighted(word)).contains(word);
    }
    assertThat(highlighted("\"" + String.join(marks, words) + "\""))
        .contains(String.join(marks, words));
  }

  /** Words of every plane that no fold or mark takes apart. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars('é', 'Ø', 'ß', 'д', 'Ω')
        .ofMinLength(2)
        .ofMaxLength(8);
  }

  /** What stands between words, emoji outside the first plane included. */
  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of(" ", ", ", " – ", "\n\n", " ‘", "! 🚆🚆", "…\u0301 ");
  }

  // What is chosen

  private void releaseNames() {
    release(
        entry("both", "Ada Moss met Karl Lund in Hull.")
            .names(PERSON, "Ada Moss", "Moss")
            .names(PERSON, "Karl Lund")
            .names(LOCATION, "Hull"),
        entry("moss", "Moss left.").names(PERSON, "Ada Moss", "Moss"),
        entry("hull", "Hull FC won.").names(ORGANIZATION, "Hull"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"person/ada-moss", "Ada Moss", "ADA  MOSS", "moss", "Áda Moss"})
  void personIsChosenByIdNameOrAlias(String value) {
    releaseNames();

    assertThat(found(ALL.with(Facet.PERSON, value))).containsExactlyInAnyOrder("both", "moss");
  }

  @Test
  void partOfANameChoosesNobody() {
    releaseNames();

    assertThat(found(ALL.with(Facet.PERSON, "Karl"))).isEmpty();
  }

  @Test
  void placesAndOrganisationsOfOneNameAreToldApart() {
    releaseNames();

    assertThat(found(ALL.with(Facet.PLACE, "Hull"))).containsExactly("both");
    assertThat(found(ALL.with(Facet.ORGANISATION, "Hull"))).containsExactly("hull");
    assertThat(found(ALL.with(Facet.PERSON, "Hull"))).isEmpty();
  }

  @Test
  void allThatIsChosenMustHold() {
    releaseNames();
    SearchRequest moss = ALL.with(Facet.PERSON, "Ada Moss");

    assertThat(found(moss.with(Facet.PERSON, "Karl Lund"))).containsExactly("both");
    assertThat(found(moss.with(Facet.PLACE, "Hull"))).containsExactly("both");
    assertThat(found(moss.withQuery("left"))).containsExactly("moss");
  }

  @Test
  void ofSeveralDesksAnyWillDo() {
    release(
        entry("a", "One.").desk("morning"),
        entry("b", "Two.").desk("evening"),
        entry("c", "Three.").desk("night"));

    assertThat(found(ALL.with(Facet.DESK, "morning").with(Facet.DESK, "Evening")))
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void speakerIsWhoIsQuotedNotWhoIsNamed() {
    release(
        entry("says", "“No,” said Ada Moss. “Never.”")
            .names(PERSON, "Ada Moss")
            .says("Ada Moss", "No,")
            .says("Ada Moss", "Never."),
        entry("named", "Ada Moss left.").names(PERSON, "Ada Moss"),
        entry("stranger", "“Yes,” said one Karl Lund.").says("Karl Lund", "Yes,"));

    assertThat(found(ALL.with(Facet.SPEAKER, "ada moss"))).containsExactly("says");
    assertThat(found(ALL.with(Facet.SPEAKER, "Karl Lund"))).containsExactly("stranger");
    assertThat(index().search(ALL).facets().get(Facet.SPEAKER))
        .containsExactlyInAnyOrder(
            new FacetValue("person/ada-moss", "Ada Moss", 1),
            new FacetValue("Karl Lund", "Karl Lund", 1));
  }

  @Test
  void timeRunsFromAnInstantUntilBeforeAnother() {
    release(
        entry("noon", "One."),
        entry("second", "Two.").at(NOON.plusSeconds(1)),
        entry("third", "Three.").at(NOON.plusSeconds(2)));

    assertThat(found(ALL.within(NOON, NOON.plusSeconds(2)))).containsExactly("second", "noon");
    assertThat(found(ALL.within(NOON.plusNanos(1), null))).containsExactly("third", "second");
    assertThat(found(ALL.within(null, NOON.plusNanos(1)))).containsExactly("noon");
    assertThat(found(ALL.within(NOON, NOON))).isEmpty();
    assertThat(found(ALL.within(Instant.MIN, Instant.MAX))).hasSize(3);
    assertThat(found(ALL.within(Instant.MAX, Instant.MIN))).isEmpty();
  }

  // Pages

  @Test
  void pagesTogetherHaveEveryEntryOnce() {
    release(
        IntStream.range(0, 25)
            .mapToObj(i -> entry("e" + i, "Trains.").position(i))
            .toArray(SampleEntry[]::new));

    List<String> all = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      SearchResults results = index().search(ALL.onPage(page, 10));
      assertThat(results.total()).isEqualTo(25);
      results.hits().forEach(hit -> all.add(local(hit.entry())));
    }
    assertThat(all).isEqualTo(IntStream.range(0, 25).mapToObj(i -> "e" + i).toList());
  }

  @Test
  void pageBeyondTheLastIsEmptyButKnowsTheTotal() {
    releaseNames();

    SearchResults results = index().search(ALL.onPage(Integer.MAX_VALUE, SearchRequest.MOST_SIZE));
    assertThat(results.hits()).isEmpty();
    assertThat(results.total()).isEqualTo(3);
  }

  // Facets

  @Test
  void facetsCountAllEntriesFoundNotOnlyThePage() {
    releaseNames();

    Map<Facet, List<FacetValue>> facets = index().search(ALL.onPage(2, 1)).facets();
    assertThat(facets.get(Facet.PERSON))
        .containsExactly(
            new FacetValue("person/ada-moss", "Ada Moss", 2),
            new FacetValue("person/karl-lund", "Karl Lund", 1));
    assertThat(facets.get(Facet.PLACE)).containsExactly(new FacetValue("location/hull", "Hull", 1));
    assertThat(facets.get(Facet.SPEAKER)).isEmpty();
    assertThat(facets.get(Facet.DESK)).containsExactly(new FacetValue("morning", "morning", 3));
  }

  @Test
  void facetsCountOnlyWhatIsFound() {
    releaseNames();

    assertThat(index().search(ALL.withQuery("left")).facets().get(Facet.PERSON))
        .containsExactly(new FacetValue("person/ada-moss", "Ada Moss", 1));
  }

  @Test
  void facetsGiveTheMostFrequentValuesAsManyAsAreAskedFor() {
    releaseNames();

    assertThat(index().search(ALL.withFacetSize(1)).facets().get(Facet.PERSON))
        .containsExactly(new FacetValue("person/ada-moss", "Ada Moss", 2));
    assertThat(index().search(ALL.withFacetSize(0)).facets())
        .containsOnlyKeys(Facet.values())
        .containsEntry(Facet.PERSON, List.of());
  }

  @Test
  void choosingAFacetsValueFindsAsManyAsItCounts() {
    releaseNames();

    index()
        .search(ALL)
        .facets()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        assertThat(index().search(ALL.with(facet, value.id())).total())
                            .isEqualTo(value.count())));
  }

  @Test
  void valueIsShownByTheNameMostEntriesUse() {
    release(
        entry("a", "One.").names(PERSON, "ada moss"),
        entry("b", "Two.").names(PERSON, "Ada Moss"),
        entry("c", "Three.").names(PERSON, "Ada Moss"));

    assertThat(index().search(ALL).facets().get(Facet.PERSON))
        .containsExactly(new FacetValue("person/ada-moss", "Ada Moss", 3));
  }

  // Suggestions

  @ParameterizedTest
  @ValueSource(strings = {"a", "ADA M", "mos", "Móss", " moss "})
  void suggestionsHaveANameWithAWordThatBeginsSo(String prefix) {
    releaseNames();

    assertThat(index().suggest(Facet.PERSON, prefix, 5))
        .containsExactly(new FacetValue("person/ada-moss", "Ada Moss", 2));
  }

  @Test
  void suggestionsAreTheMostFrequentOnes() {
    releaseNames();

    assertThat(index().suggest(Facet.PERSON, "", 5))
        .extracting(FacetValue::name)
        .containsExactly("Ada Moss", "Karl Lund");
    assertThat(index().suggest(Facet.PERSON, " ", 1))
        .extracting(FacetValue::name)
        .containsExactly("Ada Moss");
    assertThat(index().suggest(Facet.PERSON, "oss", 5)).isEmpty();
    assertThat(index().suggest(Facet.PLACE, "mos", 5)).isEmpty();
  }

  @Test
  void nobodyIsSuggestedWhoIsNoLongerNamed() {
    release(entry("a", "Ada Moss left.").names(PERSON, "Ada Moss"));
    release(entry("a", "Karl Lund left.").names(PERSON, "Karl Lund").revision(2));

    assertThat(index().suggest(Facet.PERSON, "", 5))
        .extracting(FacetValue::name)
        .containsExactly("Karl Lund");
  }

  // Changes

  @Test
  void foundEntryIsTheWholeRevision() {
    EntryRevision whole =
        entry("a", "“No,” said Ada Moss in Hull.")
            .names(PERSON, "Ada Moss", "Moss")
            .names(LOCATION, "Hull")
            .says("Ada Moss", "No,")
            .build();
    apply(whole);

    assertThat(index().search(ALL).hits()).extracting(Hit::entry).containsExactly(whole);
    assertThat(index().find(whole.id())).contains(whole);
  }

  @Test
  void newerRevisionReplacesTheOlder() {
    release(entry("a", "A bus strike.").names(PERSON, "Ada Moss"));
    release(entry("a", "A tram strike.").revision(2));

    assertThat(found("bus")).isEmpty();
    assertThat(found("tram")).containsExactly("a");
    assertThat(found(ALL.with(Facet.PERSON, "Ada Moss"))).isEmpty();
    assertThat(index().count()).isEqualTo(1);
  }

  @Test
  void revisionThatIsNotNewerChangesNothing() {
    release(entry("a", "A tram strike.").revision(2));
    release(entry("a", "A bus strike.").revision(1));
    release(entry("a", "A taxi strike.").revision(2));

    assertThat(found("strike")).containsExactly("a");
    assertThat(found("tram")).containsExactly("a");
  }

  @Test
  void ofSeveralRevisionsInABatchTheNewestStays() {
    release(
        entry("a", "A bus strike.").revision(1),
        entry("a", "A taxi strike.").revision(3),
        entry("a", "A tram strike.").revision(2));

    assertThat(found("strike -bus -tram")).containsExactly("a");
    assertThat(index().count()).isEqualTo(1);
  }

  @Test
  void withdrawnEntryIsFoundOnlyByItsId() {
    release(entry("a", "Ada Moss left.").names(PERSON, "Ada Moss"), entry("b", "Moss stays."));
    EntryRevision withdrawal = entry("a", "Ada Moss left.").withdrawnAs(2).build();
    apply(withdrawal);

    assertThat(found("")).containsExactly("b");
    assertThat(found("-stays")).isEmpty();
    assertThat(index().search(ALL).facets().get(Facet.PERSON)).isEmpty();
    assertThat(index().suggest(Facet.PERSON, "ada", 5)).isEmpty();
    assertThat(index().entriesOf(BLOG)).extracting(SearchIndexContract::local).containsExactly("b");
    assertThat(index().count()).isEqualTo(1);
    assertThat(index().find(withdrawal.id())).contains(withdrawal);
  }

  @Test
  void withdrawalHoldsAgainstOlderRevisionsButNotAgainstNewer() {
    apply(entry("a", "Gone.").withdrawnAs(2).build());
    release(entry("a", "A bus strike.").revision(1));
    assertThat(found("")).isEmpty();

    release(entry("a", "A tram strike.").revision(3));
    assertThat(found("")).containsExactly("a");
  }

  @Test
  void forgottenEntryLeavesNothing() {
    release(entry("a", "A bus strike.").revision(4), entry("b", "A tram strike."));
    forget("a");
    forget("unknown");

    assertThat(found("")).containsExactly("b");
    assertThat(index().find(BLOG + ".a")).isEmpty();

    release(entry("a", "A new life.").revision(1));
    assertThat(found("life")).containsExactly("a");
  }

  @Test
  void entriesOfADispatchStandInItsOrder() {
    release(
        entry("c", "Third.").position(2).at(NOON.plusSeconds(60)),
        entry("a", "First.").position(0),
        SampleEntry.of(OTHER, "x", "Another's."),
        entry("b", "Second.").position(1));

    assertThat(index().entriesOf(BLOG))
        .extracting(SearchIndexContract::local)
        .containsExactly("a", "b", "c");
  }

  @Test
  void positionsAreRememberedForEachPartition() {
    SourcePartition first = new SourcePartition("wire", 0);
    SourcePartition second = new SourcePartition("wire", 11);
    index().apply(new IndexBatch(List.of(), Map.of(first, 7L)));
    index().apply(new IndexBatch(List.of(), Map.of(second, 1L)));
    index().apply(new IndexBatch(List.of(), Map.of(first, 1L << 40)));
    index().commit();

    assertThat(index().positions()).isEqualTo(Map.of(first, 1L << 40, second, 1L));
  }

  @Test
  void clearedIndexIsAsANewOne() {
    releaseNames();
    index().apply(new IndexBatch(List.of(), Map.of(new SourcePartition("wire", 0), 7L)));
    index().clear();
    assertEmpty();

    releaseNames();
    assertThat(index().count()).isEqualTo(3);
  }

  @Test
  void emptyIndexAnswersEverything() {
    assertEmpty();
  }

  private void assertEmpty() {
    SearchResults results = index().search(ALL.withQuery("strike"));
    assertThat(results.total()).isZero();
    assertThat(results.hits()).isEmpty();
    assertThat(results.facets()).containsOnlyKeys(Facet.values());
    assertThat(results.facets().values()).allMatch(List::isEmpty);
    assertThat(index().find(BLOG + ".a")).isEmpty();
    assertThat(index().entriesOf(BLOG)).isEmpty();
    assertThat(index().suggest(Facet.PERSON, "a", 5)).isEmpty();
    assertThat(index().count()).isZero();
    assertThat(index().positions()).isEmpty();
  }

  // Whatever comes

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "-",
        "--",
        "- -",
        "OR",
        "| |",
        "-\"",
        "\"\"",
        "!!!",
        "AND NOT",
        "(((",
        "*",
        "?",
        "[a TO",
        "\\",
        "/x/",
        "{",
        "\0",
        "\ud83d",
        "\ud83d strike",
        "+",
        "\u200b",
        "“",
        "OR -",
        "&&",
        "strike)",
        "'",
      })
  void marksWithoutWordsAskForNothing(String query) {
    release(entry("a", "A b x to strike and not or."));

    assertThat(found(query)).containsExactly("a");
  }

  @Test
  void longQueriesAreAnswered() {
    release(entry("a", "a strike"));

    assertThat(found("a ".repeat(10_000))).containsExactly("a");
    assertThat(found("\"" + "a ".repeat(10_000) + "\"")).isEmpty();
    assertThat(found("a-".repeat(10_000))).isEmpty();
    assertThat(found("strike OR ".repeat(10_000))).containsExactly("a");
    assertThat(found("x".repeat(100_000))).isEmpty();
    assertThat(found("-" + "z ".repeat(10_000))).isEmpty();
  }

  @Property(tries = 300)
  void everyStringIsAQuery(@ForAll String query) {
    release(entry("a", "a strike"));

    assertThat(index().search(ALL.withQuery(query)).total()).isLessThanOrEqualTo(1);
    assertThat(index().search(ALL.with(Facet.PERSON, query)).total()).isZero();
    assertThat(index().suggest(Facet.PERSON, query, 5)).isEmpty();
  }

  @Test
  void entriesWithTheOddestNamesAndIdsAreFound() {
    String endless = "Ada ".repeat(20_000);
    EntryRevision odd =
        SampleEntry.of("d".repeat(40_000), "a", "x".repeat(40_000) + " strike")
            .desk("")
            .names(PERSON, endless)
            .names(LOCATION, "\0 \ud83d \u001f/")
            .names(ORGANIZATION, "")
            .build();
    apply(odd);

    assertThat(index().search(ALL.withQuery("strike")).total()).isEqualTo(1);
    assertThat(index().find(odd.id())).isPresent();
    assertThat(index().entriesOf("d".repeat(40_000))).hasSize(1);
    assertThat(found(ALL.with(Facet.PERSON, endless))).containsExactly("a");
    assertThat(index().suggest(Facet.PERSON, "ada", 5)).hasSize(1);
  }

  @Test
  void searchesBesideAWriterSeeWholeBatches() throws Exception {
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<List<Long>> reading =
          () -> IntStream.range(0, 100).mapToObj(_ -> index().search(ALL).total()).toList();
      List<Future<List<Long>>> totals =
          Collections.nCopies(8, reading).stream().map(readers::submit).toList();
      for (int i = 0; i < 50; i++) {
        release(entry("x" + i, "One."), entry("y" + i, "Other."));
      }
      for (Future<List<Long>> seen : totals) {
        assertThat(seen.get()).isSorted().allMatch(total -> total % 2 == 0);
      }
    }
    assertThat(index().count()).isEqualTo(100);
  }
}
