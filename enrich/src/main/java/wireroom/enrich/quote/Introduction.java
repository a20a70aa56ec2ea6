package wireroom.enrich.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.Speaker;

/**
 * What a paragraph promises of the unmarked ones after it.
 *
 * @param link whose words they would be
 * @param promise evidence that they are somebody's words, as log odds
 * @param byColon whether a colon ends the paragraph
 */
record Introduction(Link link, double promise, boolean byColon) {
  private static final double AFTER_CUE = 4;
  private static final double AFTER_COLON = 1;
  private static final double AFTER_NAME = 1;
  private static final double AFTER_SENTENCE = -4.2;

  /** The promise of a line that is no more than a person's name and description. */
  static Introduction byName(Speaker speaker) {
    return new Introduction(new Link(Sieve.BLOCK_AFTER_NAME, null, speaker), AFTER_NAME, false);
  }

  /**
   * The promise of a paragraph.
   *
   * @param line the paragraph
   * @param voiced the attributions of its last clause
   */
  static @Nullable Introduction of(Line line, List<Voiced> voiced) {
    if (voiced.isEmpty() || line.block().kind() == ParagraphKind.HEADING) {
      return null;
    }
    Voiced last = voiced.getLast();
    if (!line.endsInColon()) {
      return new Introduction(Link.of(Sieve.BLOCK_AFTER_WEAK_CUE, last), AFTER_SENTENCE, false);
    }
    boolean colon = last.attribution().cue() == Attribution.Cue.COLON;
    Sieve sieve = colon ? Sieve.BLOCK_AFTER_COLON : Sieve.BLOCK_AFTER_CUE;
    return new Introduction(Link.of(sieve, last), colon ? AFTER_COLON : AFTER_CUE, true);
  }
}
