package wireroom.ingest.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a headline says of the form of news. */
public final class Headline {
  private static final List<String> BLOG_PHRASES =
      List.of(
          "as it happened",
          "as it happens",
          "live blog",
          "liveblog",
          "live updat",
          "live coverage",
          "live news",
          "live report",
          "minute by minute",
          "minute-by-minute",
          "rolling coverage",
          "– live",
          "— live",
          "- live",
          "| live",
          ": live",
          "live:",
          "live –",
          "live -",
          "live!",
          "the latest:",
          "latest updates:");

  /** What stands before "live" at the end of a headline where it is a verb. */
  private static final Set<String> BEFORE_VERB =
      Set.of(
          "can", "could", "he", "i", "longer", "may", "might", "must", "not", "people", "she",
          "should", "that", "they", "to", "we", "where", "who", "will", "would", "you");

  private static final Pattern SHOUTED_LIVE = Pattern.compile("(?<![\\p{L}-])LIVE(?![\\p{L}-])");
  private static final Pattern URGENT =
      Pattern.compile(
          "^(?:FLASH|BULLETIN|URGENT|ALERT|SNAP|NEWS ALERT|BREAKING(?: NEWS)?)(?![\\p{L}\\p{N}-])",
          Pattern.CASE_INSENSITIVE);

  private Headline() {}

  /** Whether it announces a live blog. */
  public static boolean isOfBlog(String headline) {
    String lower = headline.toLowerCase(Locale.ROOT);
    for (String phrase : BLOG_PHRASES) {
      if (lower.contains(phrase)) {
        return true;
      }
    }
    return SHOUTED_LIVE.matcher(headline).find() || endsLive(lower);
  }

  private static boolean endsLive(String lower) {
    if (!lower.endsWith(" live")) {
      return false;
    }
    String before = lower.substring(0, lower.length() - " live".length());
    return !BEFORE_VERB.contains(before.substring(before.lastIndexOf(' ') + 1));
  }

  /** Whether it begins with a word that agencies keep for alerts. */
  public static boolean isUrgent(String headline) {
    return URGENT.matcher(headline).lookingAt();
  }
}
