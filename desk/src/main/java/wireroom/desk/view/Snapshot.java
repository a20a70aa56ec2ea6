package wireroom.desk.view;

import java.util.List;
import java.util.Optional;
import wireroom.search.SearchResults;

/**
 * What is remembered of a list to tell later whether it has changed.
 *
 * @param total how many entries it has on all pages
 * @param print the same while the same revisions of the same entries stand on the page
 */
public record Snapshot(long total, String print) {
  /** What is to be remembered of a list. */
  public static Snapshot of(SearchResults results) {
    List<String> shown =
        results.hits().stream()
            .map(hit -> hit.entry().id() + " " + hit.entry().revision())
            .toList();
    return new Snapshot(results.total(), Integer.toHexString(shown.hashCode()));
  }

  /** Reads what {@link #toString} wrote; empty for anything else. */
  public static Optional<Snapshot> parse(String text) {
    if (!text.matches("[0-9]{1,18}-[0-9a-f]{1,8}")) {
      return Optional.empty();
    }
    int dash = text.indexOf('-');
    return Optional.of(
        new Snapshot(Long.parseLong(text.substring(0, dash)), text.substring(dash + 1)));
  }

  /** As a parameter of an address. */
  @Override
  public String toString() {
    return total + "-" + print;
  }
}
