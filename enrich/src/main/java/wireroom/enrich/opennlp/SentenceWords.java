package wireroom.enrich.opennlp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/** The words of one sentence and all that the features ask about each of them. */
final class SentenceWords {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_GAP = 2;
  private static final Set<String> INSIDE_NAMES =
      Set.of(
          "of", "and", "the", "for", "&", "'s", "'", "de", "du", "da", "di", "la", "le", "des",
          "del", "van", "von", "der", "den", "al", "bin", "upon", "y", "-");

  final String[] words;
  final String[] lower;
  final String[] kinds;
  final String[] shapes;
  final @Nullable String[] brown;
  final @Nullable String[] tweets;
  final @Nullable String[] embeddings;
  final @Nullable String[] personal;
  final @Nullable String[] listed;
  final int[] runStart;
  final int[] runEnd;

  SentenceWords(String[] words, NameLexicons lexicons) {
    int count = words.length;
    this.words = words;
    lower = new String[count];
    kinds = new String[count];
    shapes = new String[count];
    brown = new @Nullable String[count];
    tweets = new @Nullable String[count];
    embeddings = new @Nullable String[count];
    personal = new @Nullable String[count];
    listed = new @Nullable String[count];
    runStart = new int[count];
    runEnd = new int[count];
    for (int i = 0; i < count; i++) {
      lookUp(i, lexicons);
    }
    lookUpNames(lexicons.gazetteer());
    markRuns();
  }

  /** Marks runs of capitalised words, small words between them included; others have none. */
  private void markRuns() {
    int index = 0;
    while (index < words.length) {
      int end = isCapital(words[index]) ? runEnd(index) : index + 1;
      boolean run = isCapital(words[index]);
      Arrays.fill(runStart, index, end, run ? index : -1);
      Arrays.fill(runEnd, index, end, run ? end : -1);
      index = end;
    }
  }

  private int runEnd(int start) {
    int end = start + 1;
    int next = end;
    while (next < words.length && next - end <= LONGEST_GAP) {
      if (isCapital(words[next])) {
        end = next + 1;
      } else if (!INSIDE_NAMES.contains(lower[next])) {
        break;
      }
      next++;
    }
    return end;
  }

  private void lookUp(int index, NameLexicons lexicons) {
    String word = words[index];
    String low = word.toLowerCase(Locale.ROOT);
    lower[index] = low;
    kinds[index] = FeatureGeneratorUtil.tokenFeature(word);
    shapes[index] = shape(word);
    brown[index] = either(lexicons.brown(), low, withoutDigits(low));
    tweets[index] = lexicons.tweets().find(low);
    embeddings[index] = either(lexicons.embeddings(), word, low);
    personal[index] = isCapital(word) ? lexicons.gazetteer().find("#" + low) : null;
  }

  private static @Nullable String either(Lexicon lexicon, String word, String otherwise) {
    String found = lexicon.find(word);
    return found == null && !otherwise.equals(word) ? lexicon.find(otherwise) : found;
  }

  /** Marks the longest listed name that starts at each capitalised word outside an earlier one. */
  private void lookUpNames(Lexicon gazetteer) {
    int index = 0;
    while (index < words.length) {
      index += isCapital(words[index]) ? markLongest(gazetteer, index) : 1;
    }
  }

  private int markLongest(Lexicon gazetteer, int start) {
    StringBuilder phrase = new StringBuilder();
    int length = 0;
    String value = "";
    for (int i = start; i < Math.min(words.length, start + LONGEST_NAME); i++) {
      phrase.append(i > start ? " " : "").append(lower[i]);
      String found = isCapital(words[i]) ? gazetteer.find(phrase.toString()) : null;
      if (found != null) {
        length = i - start + 1;
        value = found;
      }
    }
    for (int i = 0; i < length; i++) {
      listed[start + i] = (length == 1 ? "U" : i == 0 ? "B" : "I") + value;
    }
    return Math.max(length, 1);
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** Brown clusterings know numbers as a zero for each run of digits. */
  private static String withoutDigits(String word) {
    StringBuilder out = new StringBuilder(word.length());
    boolean inDigits = false;
    for (int i = 0; i < word.length(); i++) {
      boolean digit = Character.isDigit(word.charAt(i));
      if (!digit || !inDigits) {
        out.append(digit ? '0' : word.charAt(i));
      }
      inDigits = digit;
    }
    return out.length() == word.length() && word.indexOf('0') < 0 && !inDigits
        ? word
        : out.toString();
  }

  /** {@code X} for a capital, {@code x} for a letter, {@code d} for a digit; runs end at two. */
  private static String shape(String word) {
    StringBuilder out = new StringBuilder(word.length());
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      run = kind == last ? run + 1 : 1;
      if (run <= 2) {
        out.append(kind);
      }
      last = kind;
    }
    return out.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }
}
