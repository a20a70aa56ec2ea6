package wireroom.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an editor typed: of every clause, at least one alternative must hold.
 *
 * @param clauses none of them empty
 */
public record WordQuery(List<List<Words>> clauses) {
  /** What is typed beyond this many chars is not looked at. */
  public static final int MOST_CHARS = 2_000;

  /** Alternatives beyond this many, counted over all clauses, are not looked at. */
  public static final int MOST_ALTERNATIVES = 64;

  private static final Pattern PART =
      Pattern.compile(
          "(?<minus>-?)(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+))",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern CURLY_QUOTES = Pattern.compile("[“”„‟«»]");

  public WordQuery {
    clauses = clauses.stream().map(List::copyOf).toList();
  }

  /**
   * Parses any string: a quote that nothing closes runs to the end, a lone operator says nothing.
   */
  public static WordQuery parse(String typed) {
    List<List<Words>> clauses = new ArrayList<>();
    boolean joins = false;
    int alternatives = 0;
    Matcher part = PART.matcher(CURLY_QUOTES.matcher(opening(typed)).replaceAll("\""));
    while (part.find() && alternatives < MOST_ALTERNATIVES) {
      if (isOr(part)) {
        joins = !clauses.isEmpty();
      } else {
        (joins ? clauses.getLast() : newClause(clauses)).add(words(part));
        joins = false;
        alternatives++;
      }
    }
    return new WordQuery(clauses);
  }

  private static String opening(String typed) {
    return typed.substring(0, Math.min(typed.length(), MOST_CHARS));
  }

  private static boolean isOr(Matcher part) {
    return part.group().equals("OR") || part.group().equals("|");
  }

  private static List<Words> newClause(List<List<Words>> clauses) {
    clauses.add(new ArrayList<>());
    return clauses.getLast();
  }

  private static Words words(Matcher part) {
    String phrase = part.group("phrase");
    return new Words(phrase == null ? part.group("word") : phrase, !part.group("minus").isEmpty());
  }
}
