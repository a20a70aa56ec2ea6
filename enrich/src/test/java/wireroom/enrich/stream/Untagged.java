package wireroom.enrich.stream;

import java.util.List;
import wireroom.enrich.revise.RevisedEntry;
import wireroom.schemas.model.Change;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Provenance;
import wireroom.schemas.model.ReadEntry;
import wireroom.schemas.model.RevisionKind;
import wireroom.schemas.model.TaggedDispatch;

/** Tags nothing, at once: for tests of what does not depend on tags. */
public final class Untagged {
  /** The word that no entry may hold. */
  public static final String POISON = "poison";

  private Untagged() {}

  /**
   * The entries without tags.
   *
   * @throws IllegalStateException where one holds {@link #POISON}
   */
  public static TaggedDispatch tag(Dispatch dispatch, List<RevisedEntry> entries) {
    return new TaggedDispatch(
        dispatch.id(),
        dispatch.header().headline(),
        dispatch.header().bylines(),
        dispatch.header().language(),
        entries.stream().map(entry -> revision(dispatch, entry)).toList(),
        List.of());
  }

  private static EntryRevision revision(Dispatch dispatch, RevisedEntry entry) {
    ReadEntry read = entry.entry();
    if (read.text().contains(POISON)) {
      throw new IllegalStateException("cannot tag " + entry.id());
    }
    return new EntryRevision(
        entry.id(),
        entry.revision(),
        entry.change() == Change.UNCHANGED
            ? RevisionKind.UPDATED
            : RevisionKind.valueOf(entry.change().name()),
        dispatch.header(),
        entry.position(),
        read.title(),
        read.text(),
        read.paragraphs(),
        List.of(),
        List.of(),
        List.of(),
        entry.firstCreated(),
        entry.versionCreated(),
        new Provenance(dispatch.desk(), dispatch.id(), "none", "0", "test"));
  }
}
