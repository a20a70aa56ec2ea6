package wireroom.desk.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import wireroom.search.Facet;
import wireroom.search.SearchRequest.Order;

class DeskQueryPropertyTest {
  @Property(tries = 300)
  void anAddressGivesBackTheQuestion(@ForAll("questions") DeskQuery question) {
    String address = question.at("/");

    assertThat(QueryReader.read(parameters(address), ZoneOffset.UTC))
        .isEqualTo(new Reading.Understood(question));
  }

  /** As a server reads an address that is one for the JDK. */
  private static Map<String, List<String>> parameters(String address) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    String query = URI.create(address).getRawQuery();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
      parameters.computeIfAbsent(pair.substring(0, equals), _ -> new ArrayList<>()).add(value);
    }
    return parameters;
  }

  @Provide
  Arbitrary<DeskQuery> questions() {
    Arbitrary<String> words =
        Arbitraries.of("a", " ", "\"", "&", "=", "#", "%", "+", "/", ":", "?", "<", "é", "😀")
            .list()
            .ofMaxSize(8)
            .map(parts -> known(String.join("", parts)));
    Arbitrary<Map<Facet, List<String>>> chosen =
        Arbitraries.maps(
            Arbitraries.of(Facet.class),
            words.filter(word -> !word.isBlank()).list().uniqueElements().ofMaxSize(3));
    Arbitrary<String> times =
        Arbitraries.of("", "2026-03-02", "2026-03-02T10:00", "2026-03-02T10:00+05:30");
    return Combinators.combine(
            words, chosen, times, Arbitraries.of(Order.class), Arbitraries.integers().between(1, 9))
        .as(
            (q, facets, from, order, number) ->
                new DeskQuery(
                    q,
                    facets,
                    moment(from),
                    null,
                    utc(number),
                    order,
                    number,
                    20 + number,
                    number));
  }

  private static @Nullable Moment moment(String typed) {
    return typed.isEmpty() ? null : Moment.beginning(typed, ZoneOffset.UTC);
  }

  /** Blank words ask for nothing, so that their address cannot give them back. */
  private static String known(String words) {
    return words.isBlank() ? "" : words;
  }

  private static ZoneId utc(int number) {
    return ZoneId.of(number % 2 == 0 ? "Etc/UTC" : "UTC");
  }
}
