package wireroom.enrich.resolve;

import java.util.HashSet;
import java.util.Set;
import wireroom.enrich.annotate.Name;

/**
 * A single word that has a capital only because it opens a sentence, and that the dispatch writes
 * small elsewhere, is no name.
 */
record CommonWord() implements NamePass {
  private static final double SURE = 0.97;

  @Override
  public String name() {
    return "common-word";
  }

  @Override
  public Story apply(Story story) {
    Set<String> small = new HashSet<>();
    Set<String> capital = new HashSet<>();
    for (Page page : story.pages()) {
      for (Word word : page.words()) {
        if (!word.capital()) {
          small.add(word.key());
        } else if (!word.opens()) {
          capital.add(word.key());
        }
      }
    }
    small.removeAll(capital);
    return story.map(
        page ->
            page.withNames(
                page.names().stream().filter(name -> !common(page, name, small)).toList()));
  }

  private static boolean common(Page page, Name name, Set<String> small) {
    Word first = page.words().get(page.wordAt(name.start()));
    return name.confidence() < SURE
        && first.end() >= name.end()
        && first.opens()
        && small.contains(first.key());
  }
}
