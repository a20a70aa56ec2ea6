package wireroom.enrich.quote;

import java.util.List;

/** The regular forms of an English verb. */
final class Inflection {
  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /** The verb itself, its third person, its past and its participle in -ing. */
  static List<String> forms(String verb) {
    return List.of(verb, third(verb), stem(verb) + "ed", stemBeforeI(verb) + "ing");
  }

  private static String third(String verb) {
    if (endsInConsonantY(verb)) {
      return cut(verb) + "ies";
    }
    boolean hissing =
        verb.endsWith("s") || verb.endsWith("x") || verb.endsWith("z") || verb.endsWith("h");
    boolean silent = verb.endsWith("th") || verb.endsWith("gh");
    return verb + (hissing && !silent ? "es" : "s");
  }

  private static String stem(String verb) {
    return endsInConsonantY(verb) ? cut(verb) + "i" : stemBeforeI(verb);
  }

  private static String stemBeforeI(String verb) {
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      return cut(verb);
    }
    return doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
  }

  /** One short vowel between single consonants doubles the last of them: nod, nodded. */
  private static boolean doubles(String verb) {
    int n = verb.length();
    int from = verb.startsWith("qu") ? 2 : 0;
    return n > from + 1
        && "bdgklmnprtz".indexOf(verb.charAt(n - 1)) >= 0
        && vowel(verb, n - 2)
        && verb.chars().skip(from).limit(n - 2L - from).noneMatch(c -> VOWELS.indexOf(c) >= 0);
  }

  private static boolean endsInConsonantY(String verb) {
    return verb.endsWith("y") && !vowel(verb, verb.length() - 2);
  }

  private static boolean vowel(String verb, int at) {
    return VOWELS.indexOf(verb.charAt(at)) >= 0;
  }

  private static String cut(String verb) {
    return verb.substring(0, verb.length() - 1);
  }
}
