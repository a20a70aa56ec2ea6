package wireroom.desk.view;

import java.util.List;
import wireroom.desk.query.BadParameter;

/**
 * Why a page cannot be shown.
 *
 * @param status the HTTP status
 * @param title what is wrong, in a few words
 * @param details what to do about it, a sentence each
 */
public record ProblemView(int status, String title, List<String> details) {
  public ProblemView {
    details = List.copyOf(details);
  }

  /** An entry that the index does not know. */
  public static ProblemView unknownEntry(String id) {
    return new ProblemView(
        404,
        "No such entry",
        List.of("No entry has the id “%s”, or it has been forgotten.".formatted(id)));
  }

  /** An address with parameters that make no sense. */
  public static ProblemView misunderstood(List<BadParameter> parameters) {
    return new ProblemView(
        400, "That search cannot be read", parameters.stream().map(ProblemView::sentence).toList());
  }

  private static String sentence(BadParameter bad) {
    return "“%s” cannot be “%s”. %s".formatted(bad.name(), bad.value(), bad.reason());
  }
}
