package wireroom.ingest.read.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a line says about where posts begin and end. */
enum Mark {
  /** A time alone: a post begins below it. */
  OPENS,
  /** "Updated", with a time or without, or a button to share: a post ends above it. */
  CLOSES,
  /** A rule across the page: a post ends above it and one begins below. */
  DIVIDES,
  /** A date without a time: it neither begins nor ends a post, and belongs to none. */
  DATES,
  /** Nothing. */
  NONE;

  private static final int MOST_CHARS = 80;
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;|()\u00B7\u2022\u2013\u2014]+");
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\d{1,2}[.:h]\\d{2}([.:]\\d{2})?([ap]\\.?m\\.?)?|\\d{1,2}[ap]\\.?m\\.?|noon|midnight");
  private static final Pattern AGO = Pattern.compile("\\d{1,2}(s|m|h|d|mins?|hrs?)|ago");
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,2}(st|nd|rd|th)?|(19|20)\\d{2}|[+-]\\d{2}:?\\d{2}");
  private static final Pattern NUMERIC_DATE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}");
  private static final Pattern RULE =
      Pattern.compile("[-_*=~#\u2022\u00B7\u2013\u2014\u2015 ]{3,}\\.?");
  private static final Set<String> DATE_WORDS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "today",
          "yesterday");
  private static final Set<String> TIME_WORDS =
      Set.of(
          "am",
          "pm",
          "a.m.",
          "p.m.",
          "a.m",
          "p.m",
          "gmt",
          "bst",
          "utc",
          "et",
          "est",
          "edt",
          "ct",
          "cst",
          "cdt",
          "mt",
          "mst",
          "mdt",
          "pt",
          "pst",
          "pdt",
          "cet",
          "cest",
          "ist",
          "jst",
          "aest",
          "aedt",
          "nzst",
          "nzdt",
          "sast",
          "eat",
          "wat",
          "z",
          "local",
          "eastern",
          "time",
          "at",
          "on",
          "posted",
          "published",
          "first",
          "last",
          "block",
          "seconds",
          "minute",
          "minutes",
          "min",
          "mins",
          "hour",
          "hours",
          "hr",
          "hrs",
          "day",
          "days",
          "an",
          "a",
          "ago",
          "uhr");
  private static final Set<String> UPDATED =
      Set.of("updated", "last", "edited", "modified", "update");
  private static final Set<String> SHARES =
      Set.of(
          "share",
          "share this",
          "share this post",
          "share on facebook",
          "share on twitter",
          "share link",
          "share post",
          "copy link",
          "copy link to post");

  /** What a line says. */
  static Mark of(String line) {
    if (line.length() > MOST_CHARS) {
      return NONE;
    }
    if (RULE.matcher(line).matches()) {
      return DIVIDES;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    return SHARES.contains(lower)
        ? CLOSES
        : ofTime(
            BETWEEN.splitAsStream(lower).filter(token -> !token.isEmpty()).toArray(String[]::new));
  }

  private static Mark ofTime(String[] tokens) {
    boolean clock = false;
    boolean date = false;
    boolean updated = false;
    for (int i = 0; i < tokens.length; i++) {
      String token =
          tokens[i].endsWith(":") ? tokens[i].substring(0, tokens[i].length() - 1) : tokens[i];
      boolean timed = isClock(token, i + 1 < tokens.length ? tokens[i + 1] : "");
      boolean dated = isDate(token);
      boolean renewed = UPDATED.contains(token);
      if (!timed
          && !dated
          && !renewed
          && !NUMBER.matcher(token).matches()
          && !TIME_WORDS.contains(token)) {
        return NONE;
      }
      clock |= timed;
      date |= dated;
      updated |= renewed && !token.equals("update");
    }
    if (updated) {
      return CLOSES;
    }
    if (clock) {
      return OPENS;
    }
    return date && tokens.length > 1 ? DATES : NONE;
  }

  private static boolean isClock(String token, String next) {
    return CLOCK.matcher(token).matches()
        || AGO.matcher(token).matches()
        || (NUMBER.matcher(token).matches() && isHalfOfDay(next));
  }

  private static boolean isHalfOfDay(String token) {
    return token.equals("am") || token.equals("pm") || token.matches("[ap]\\.m\\.?");
  }

  private static boolean isDate(String token) {
    return NUMERIC_DATE.matcher(token).matches()
        || DATE_WORDS.contains(
            token.endsWith(".") ? token.substring(0, token.length() - 1) : token);
  }
}
