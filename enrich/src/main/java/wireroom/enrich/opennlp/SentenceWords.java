package wireroom.enrich.opennlp;

import java.util.Locale;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/** The words of one sentence and all that the features ask about each of them. */
final class SentenceWords {
  private static final int LONGEST_NAME = 6;

  final String[] words;
  final String[] lower;
  final String[] kinds;
  final String[] shapes;
  final @Nullable String[] brown;
  final @Nullable String[] tweets;
  final @Nullable String[] embeddings;
  final @Nullable String[] personal;
  final @Nullable String[] listed;

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
    for (int i = 0; i < count; i++) {
      lookUp(i, lexicons);
    }
    lookUpNames(lexicons.gazetteer());
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
