package wireroom.evaluation.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import opennlp.tools.util.Span;

/**
 * Sentences made from others, in forms that dispatches have and corpora lack: headlines in capitals
 * and in Title Case, and organisations whose last word the British press writes small ({@code
 * Riverside hospital}).
 */
final class Augmentation {
  private static final double HEADLINES = 0.08;
  private static final double SMALL_HEADS = 0.5;
  private static final int SHORTEST_HEADLINE = 4;
  private static final int LONGEST_HEADLINE = 16;
  private static final int LONGEST_SMALL_WORD = 3;

  private final SplittableRandom random;
  private final Set<String> heads;

  private Augmentation(SplittableRandom random, Set<String> heads) {
    this.random = random;
    this.heads = heads;
  }

  /**
   * All documents and those made from them.
   *
   * @param seed of what is chosen by chance
   */
  static List<TrainingDocument> of(List<TrainingDocument> documents, long seed) {
    Augmentation augmentation = new Augmentation(new SplittableRandom(seed), heads(documents));
    List<TrainingDocument> all = new ArrayList<>();
    for (TrainingDocument document : documents) {
      all.add(document.home() ? document : augmentation.withSmallHeads(document));
      all.addAll(augmentation.headlines(document));
    }
    return all;
  }

  /** The small last words of names in our own corpus. */
  private static Set<String> heads(List<TrainingDocument> documents) {
    Set<String> heads = new HashSet<>();
    for (TrainingDocument document : documents) {
      if (document.home()) {
        document.sentences().forEach(sentence -> addHeads(sentence, heads));
      }
    }
    return heads;
  }

  private static void addHeads(TrainingSentence sentence, Set<String> heads) {
    for (Span name : sentence.names()) {
      String last = sentence.words()[name.getEnd() - 1];
      if (name.length() > 1 && last.length() > LONGEST_SMALL_WORD && isSmall(last)) {
        heads.add(last);
      }
    }
  }

  private static boolean isSmall(String word) {
    return word.chars().allMatch(Character::isLowerCase);
  }

  private TrainingDocument withSmallHeads(TrainingDocument document) {
    List<TrainingSentence> sentences =
        document.sentences().stream().map(this::withSmallHeads).toList();
    return new TrainingDocument(sentences, document.weight(), document.home());
  }

  private TrainingSentence withSmallHeads(TrainingSentence sentence) {
    String[] words = sentence.words().clone();
    for (Span name : sentence.names()) {
      int last = name.getEnd() - 1;
      String small = words[last].toLowerCase(Locale.ROOT);
      if (name.length() > 1 && heads.contains(small) && random.nextDouble() < SMALL_HEADS) {
        words[last] = small;
      }
    }
    return new TrainingSentence(words, sentence.names());
  }

  private List<TrainingDocument> headlines(TrainingDocument document) {
    return document.sentences().stream()
        .filter(sentence -> sentence.names().length > 0)
        .filter(sentence -> sentence.words().length >= SHORTEST_HEADLINE)
        .filter(sentence -> sentence.words().length <= LONGEST_HEADLINE)
        .filter(sentence -> random.nextDouble() < HEADLINES)
        .map(this::headline)
        .map(headline -> new TrainingDocument(List.of(headline), 1, document.home()))
        .toList();
  }

  private TrainingSentence headline(TrainingSentence sentence) {
    boolean capitals = random.nextBoolean();
    String[] words = sentence.words();
    String[] headline =
        IntStream.range(0, words.length)
            .mapToObj(i -> capitals ? words[i].toUpperCase(Locale.ROOT) : title(words[i], i))
            .toArray(String[]::new);
    return new TrainingSentence(headline, sentence.names());
  }

  private static String title(String word, int index) {
    return index > 0 && word.length() <= LONGEST_SMALL_WORD
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
