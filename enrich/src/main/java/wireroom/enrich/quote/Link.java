package wireroom.enrich.quote;

import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Speaker;

/**
 * What joins a marked stretch to a speaker.
 *
 * @param sieve how it was found
 * @param attribution the cue, or null where the stretch has none of its own
 * @param speaker who speaks
 */
record Link(Sieve sieve, @Nullable Attribution attribution, Speaker speaker) {
  static final Link NONE = new Link(Sieve.UNATTRIBUTED, null, Speaker.UNKNOWN);

  static Link of(Sieve sieve, Voiced voiced) {
    return new Link(sieve, voiced.attribution(), voiced.speaker());
  }

  /** The same speaker, found another way. */
  Link by(Sieve other) {
    return new Link(other, attribution, speaker);
  }

  /** The same speaker for words that stand elsewhere: the cue is not theirs. */
  Link elsewhere(Sieve other) {
    return new Link(other, null, speaker);
  }

  boolean sharesCueWith(Link other) {
    Attribution theirs = other.attribution;
    return attribution != null
        && theirs != null
        && attribution.verbStartChar() == theirs.verbStartChar();
  }

  boolean attributes() {
    return sieve != Sieve.UNATTRIBUTED;
  }
}
