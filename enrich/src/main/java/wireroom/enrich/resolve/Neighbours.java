package wireroom.enrich.resolve;

import java.util.Optional;

/**
 * What stands beside a run of words: a capitalised word right next to it says that the run is only
 * a part of some other name.
 */
record Neighbours(Page page, Word first, Word last) {

  /** Whether the run can be a name of its own. */
  boolean letStandAlone() {
    return first.shouted() || (!joinsBefore() && !joinsAfter());
  }

  private boolean joinsBefore() {
    return page.word(page.wordAt(first.start()) - 1, first.block())
        .filter(before -> before.end() + 1 == first.start() || before.end() == first.start())
        .filter(before -> !before.opens())
        .filter(this::untaggedName)
        .isPresent();
  }

  private boolean joinsAfter() {
    Optional<Word> after = page.word(page.wordAt(last.start()) + 1, last.block());
    return after
        .filter(next -> next.start() == last.end() + 1 || next.text().startsWith("-"))
        .filter(this::untaggedName)
        .isPresent();
  }

  private boolean untaggedName(Word word) {
    boolean name = word.capital() && !word.shouted() && word.tag().equals("PROPN");
    return (name || word.text().equals("-")) && page.nameIn(word.start(), word.end()).isEmpty();
  }
}
