package wireroom.search.lucene;

import wireroom.search.Facet;

/** The names of the fields of a document. A change here needs a new {@link CommitData#FORMAT}. */
final class Fields {
  /** The entry's id. */
  static final String ID = "id";

  /** The whole revision; the one field that is stored. */
  static final String ENTRY = "entry";

  /** The revision's number. */
  static final String REVISION = "revision";

  /** Present, with {@link #YES}, where the entry can be found. */
  static final String RELEASED = "released";

  /** The entry's text, with positions and offsets. */
  static final String TEXT = "text";

  /** Names of all that the entry names, and the headline: each one value. */
  static final String ABOUT = "about";

  /** The first publication, in milliseconds of the epoch. */
  static final String TIME = "time";

  /** The dispatch's id. */
  static final String DISPATCH = "dispatch";

  /** The place in the dispatch. */
  static final String POSITION = "position";

  static final String YES = "yes";

  private Fields() {}

  /** What the values of a facet are chosen by: ids and folded names. */
  static String chosenBy(Facet facet) {
    return facet.wireName();
  }

  /** The names of the values of a facet, see {@link Names}. */
  static String names(Facet facet) {
    return facet.wireName() + ".names";
  }

  /** The words that names begin or go on with, see {@link Names}. */
  static String words(Facet facet) {
    return facet.wireName() + ".words";
  }
}
