package wireroom.desk.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wireroom.search.Facet;
import wireroom.search.SearchRequest;

class QueryReaderTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static Reading read(Map<String, List<String>> parameters) {
    return QueryReader.read(parameters, LONDON);
  }

  private static SearchRequest request(Map<String, List<String>> parameters) {
    return switch (read(parameters)) {
      case Reading.Understood(DeskQuery query) -> query.request();
      case Reading.Misunderstood bad -> throw new AssertionError(bad);
    };
  }

  private static List<String> bad(Map<String, List<String>> parameters) {
    return switch (read(parameters)) {
      case Reading.Understood _ -> List.of();
      case Reading.Misunderstood(List<BadParameter> bad) ->
          bad.stream().map(BadParameter::name).toList();
    };
  }

  @Test
  void noParametersAskForEverything() {
    assertThat(read(Map.of())).isEqualTo(new Reading.Understood(DeskQuery.EVERYTHING));
  }

  @Test
  void blankAndUnknownParametersAskForNothing() {
    assertThat(
            read(
                Map.of(
                    "q",
                    List.of(" "),
                    "from",
                    List.of(""),
                    "person",
                    List.of(""),
                    "utm",
                    List.of("x"))))
        .isEqualTo(new Reading.Understood(DeskQuery.EVERYTHING));
  }

  @Test
  void valuesOfAFacetAddUp() {
    SearchRequest request =
        request(Map.of("person", List.of("a", "b", "a"), "organisation", List.of("c")));

    assertThat(request.chosen())
        .isEqualTo(Map.of(Facet.PERSON, List.of("a", "b"), Facet.ORGANISATION, List.of("c")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02,                2026-03-02T00:00:00Z",
    "2026-07-02,                2026-07-01T23:00:00Z",
    "2026-07-02T14:30,          2026-07-02T13:30:00Z",
    "2026-07-02T14:30:15.5,     2026-07-02T13:30:15.5Z",
    "2026-07-02T14:30Z,         2026-07-02T14:30:00Z",
    "2026-07-02T14:30:00+05:30, 2026-07-02T09:00:00Z",
    "2026-07-02T14:30 05:30,    2026-07-02T09:00:00Z",
  })
  void aTimeBeginsInTheZoneThatItNamesOrElseTheDesks(String typed, Instant expected) {
    assertThat(request(Map.of("from", List.of(typed))).from()).isEqualTo(expected);
  }

  @Test
  void aDayThatEndsATimeBelongsToIt() {
    assertThat(request(Map.of("to", List.of("2026-03-02"))).to())
        .isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
  }

  @Test
  void aNamedZoneGoesBeforeTheDesks() {
    SearchRequest request =
        request(Map.of("from", List.of("2026-03-02"), "zone", List.of("Asia/Kolkata")));

    assertThat(request.from()).isEqualTo(Instant.parse("2026-03-01T18:30:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday", "2026-13-01", "2026-02-29", "2026-03-02T25:00", "12026-01-01", "-1"})
  void whatIsNoTimeIsRefused(String typed) {
    assertThat(bad(Map.of("from", List.of(typed)))).containsExactly("from");
  }

  @Test
  void everyParameterThatMakesNoSenseIsNamed() {
    assertThat(
            bad(
                Map.of(
                    "to", List.of("noon"),
                    "zone", List.of("Mars/Olympus"),
                    "order", List.of("oldest"),
                    "page", List.of("0"),
                    "size", List.of("1001"),
                    "facets", List.of("-1"))))
        .containsExactlyInAnyOrder("to", "zone", "order", "page", "size", "facets");
  }

  @Test
  void noPageIsAskedForFurtherDownThanPagesReach() {
    assertThat(bad(Map.of("size", List.of("100"), "page", List.of("100")))).isEmpty();
    assertThat(bad(Map.of("size", List.of("100"), "page", List.of("101")))).containsExactly("page");
    assertThat(bad(Map.of("page", List.of("99999999999999")))).containsExactly("page");
  }
}
