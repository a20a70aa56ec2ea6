package wireroom.desk.view;

import org.jspecify.annotations.Nullable;

/**
 * The page: the list of results, and the entry that is read beside it.
 *
 * @param list the list
 * @param entry the entry, or null where none is open
 */
public record PageView(ListView list, @Nullable EntryView entry) {
  private static final String NAME = "Wireroom";

  /** The id of the open entry, empty where none is. */
  public String open() {
    return entry == null ? "" : entry.entry().id();
  }

  /** The title of the document: what is read, else what is searched for. */
  public String title() {
    if (entry != null && entry.entry().title() != null) {
      return entry.entry().title() + " – " + NAME;
    }
    String words = list.query().words();
    return words.isBlank() ? NAME : words + " – " + NAME;
  }
}
