package wireroom.ingest.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a page has around its text: invitations to subscribe, buttons, labels of lists of other
 * stories. Known by the words of the trade, not by the page they stand on.
 */
final class Furniture {
  private static final int MOST_WORDS = 30;
  private static final int LABEL_WORDS = 12;

  /** Lines that are furniture wherever they stand, without marks and in lower case. */
  private static final Set<String> LINES =
      Set.of(
          "ad",
          "advert",
          "advertisement",
          "advertising",
          "back to top",
          "breaking news alerts",
          "close",
          "comment",
          "comments",
          "copied",
          "email",
          "expand",
          "facebook",
          "twitter",
          "whatsapp",
          "linkedin",
          "messenger",
          "pinterest",
          "reddit",
          "telegram",
          "bluesky",
          "filters",
          "filters beta",
          "gift article",
          "gift this article",
          "hide",
          "home",
          "join the conversation",
          "key events only",
          "listen",
          "live feed",
          "live reporting",
          "load more",
          "load more comments",
          "load more posts",
          "loading",
          "log in",
          "login",
          "menu",
          "more",
          "more details",
          "new",
          "newest first",
          "oldest first",
          "next",
          "open menu",
          "play",
          "pause",
          "previous",
          "print",
          "privacy",
          "privacy policy",
          "promoted stories",
          "recap",
          "refresh",
          "report",
          "report this content",
          "reuse this content",
          "save",
          "saved",
          "save for later",
          "search",
          "section",
          "see all",
          "see more",
          "share article",
          "share this article",
          "share this story",
          "show",
          "show caption",
          "show less",
          "show more",
          "sign in",
          "sign up",
          "skip to content",
          "skip to main content",
          "skip to navigation",
          "sponsored",
          "start reading",
          "story continues",
          "subscribe",
          "subscribe now",
          "support us",
          "text size",
          "topics",
          "view comments",
          "view in app",
          "view image in fullscreen",
          "watch",
          "watch live",
          "x",
          "recommended",
          "trending",
          "top stories",
          "most popular",
          "most read",
          "most viewed",
          "our picks",
          "quick guide");

  /** How lines begin that are furniture wherever they stand. */
  private static final List<String> OPENINGS =
      List.of(
          "already a member",
          "already a subscriber",
          "already have an account",
          "allow content",
          "article continues",
          "after newsletter promotion",
          "skip past newsletter",
          "by entering your email",
          "by signing up",
          "click here to",
          "continue reading",
          "create a free account",
          "create an account",
          "download our app",
          "download the app",
          "download our free app",
          "enter your email",
          "enable javascript",
          "find out more about how",
          "follow us on",
          "free daily newsletter",
          "get all your news",
          "get our free",
          "get the latest",
          "get unlimited access",
          "join our whatsapp",
          "listen to this article",
          "log in to",
          "more on this story",
          "more top stories",
          "our picks",
          "please enable",
          "please turn on javascript",
          "privacy notice:",
          "read more:",
          "read more on",
          "read more about",
          "read news from",
          "read next",
          "read this next",
          "register for free",
          "register now",
          "related:",
          "related article",
          "related articles",
          "related content",
          "related stories",
          "related topics",
          "related coverage",
          "show key events",
          "sign in to",
          "sign up for",
          "sign up here",
          "sign up to",
          "scroll down for",
          "skip advertisement",
          "story continues below",
          "subscribe for",
          "subscribe to",
          "supported by",
          "thank you for reading",
          "thank you for subscribing",
          "this article is free",
          "this is a subscriber",
          "this video can not be played",
          "to play this video",
          "to view this video",
          "try for free",
          "unlock this article",
          "view original",
          "we use cookies",
          "we use google recaptcha",
          "you have reached your",
          "you may also like",
          "you might also like",
          "© ",
          "copyright ©",
          "all rights reserved",
          "explore more on",
          "support the guardian");

  /** How the lists of other stories begin that stand under a text. */
  private static final List<String> TAIL_OPENINGS =
      List.of(
          "explore more on",
          "more from",
          "more on this",
          "more stories",
          "more top stories",
          "most popular",
          "most read",
          "most viewed",
          "our picks",
          "read more",
          "read next",
          "recommended",
          "related",
          "sign up",
          "subscribe",
          "top stories",
          "trending",
          "what to read",
          "you may also like",
          "you might also like",
          "latest stories",
          "editors' picks",
          "editor's picks",
          "also on",
          "from our partners",
          "follow us");

  /** Words that hardly stand in a short line but where a page sells or steers. */
  private static final Set<String> TRADE_WORDS =
      Set.of(
          "app",
          "apps",
          "cookies",
          "curated",
          "download",
          "inbox",
          "login",
          "membership",
          "menu",
          "newsletter",
          "newsletters",
          "password",
          "premium",
          "sources",
          "subscribe",
          "subscriber",
          "subscribers",
          "subscription",
          "subscriptions",
          "unlimited",
          "unlock");

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}'\u2019]+");
  private static final Pattern MARKS = Pattern.compile("[.:!\u203A\u00BB>\u2026\u2192]+$");

  private Furniture() {}

  /** Whether a line is furniture wherever it stands. */
  static boolean is(Line line) {
    if (line.words() > MOST_WORDS) {
      return false;
    }
    String lower = lower(line);
    return LINES.contains(MARKS.matcher(lower).replaceFirst("")) || begins(lower, OPENINGS);
  }

  /** Whether a line above or below the text is furniture: there one word of the trade is enough. */
  static boolean isAtEdge(Line line) {
    return is(line) || (line.words() <= LABEL_WORDS && usesTradeWords(line));
  }

  /** Whether a line is where the lists of other stories begin. */
  static boolean opensTail(Line line) {
    return line.words() <= LABEL_WORDS && begins(lower(line), TAIL_OPENINGS);
  }

  private static boolean usesTradeWords(Line line) {
    for (String word : NOT_WORD.split(lower(line), -1)) {
      if (TRADE_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Line line) {
    return line.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static boolean begins(String lower, List<String> openings) {
    for (String opening : openings) {
      if (lower.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }
}
