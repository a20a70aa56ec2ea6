package wireroom.enrich.revise;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Change;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.PubStatus;
import wireroom.schemas.model.ReadEntry;

/**
 * Decides what a new version of a dispatch does to its entries. Pure and thread-safe: the same
 * versions in the same order give the same ids, revisions and changes.
 *
 * <p>An entry keeps its id when it is edited, retitled, moved, or comes back. It is revised when
 * its title, its text or the kinds of its paragraphs change, or when the header changes in a way
 * that concerns it: new terms (status, embargo, urgency, note to editors, copyright, usage) revise
 * every entry; a new headline, byline, slug or dateline revises an article or alert, but not the
 * posts of a blog, whose headline changes all day: they carry it in their next revision. A new
 * place alone is no change.
 *
 * <p>An entry that vanished is withdrawn by a revision that says what it said last, and so is every
 * entry of a canceled dispatch; what a canceled dispatch says anew is not looked at. The last
 * {@value #MOST_WITHDRAWN} withdrawn entries of a dispatch are remembered and go on with their
 * revisions when they come back.
 *
 * <p>Of two versions the one that stands later in the log is the later one: the clocks of those who
 * received them may differ. A version that equals the last one changes nothing.
 */
public final class Reviser {
  private static final int MOST_WITHDRAWN = 1_000;
  private static final KnownDispatch NOTHING =
      new KnownDispatch(new HeaderPrint("", ""), List.of());

  private final Instant receivedAt;
  private final boolean newTerms;
  private final List<ReadEntry> read;
  private final Pairing pairing;
  private final EntryIds ids;

  private Reviser(KnownDispatch before, HeaderPrint header, Dispatch dispatch) {
    this.receivedAt = dispatch.receivedAt();
    this.newTerms = before.header().revisedBy(header, dispatch.header().kind());
    this.read =
        dispatch.header().pubStatus() == PubStatus.CANCELED ? List.of() : dispatch.entries();
    this.pairing = Alignment.of(before, dispatch.header().kind(), read);
    this.ids = new EntryIds(dispatch.id(), before.entries());
  }

  /**
   * What a version of a dispatch does.
   *
   * @param before what was known of the dispatch, or null where this is its first version
   * @param dispatch the version
   */
  public static Revised revise(@Nullable KnownDispatch before, Dispatch dispatch) {
    HeaderPrint header = HeaderPrint.of(dispatch.header());
    return new Reviser(before == null ? NOTHING : before, header, dispatch).revise(header);
  }

  private Revised revise(HeaderPrint header) {
    List<RevisedEntry> entries = Stream.concat(standing(), vanished()).toList();
    Stream<KnownEntry> standing =
        entries.stream().map(KnownEntry::of).filter(Predicate.not(KnownEntry::withdrawn));
    Stream<KnownEntry> withdrawn =
        Stream.concat(
                entries.stream().map(KnownEntry::of).filter(KnownEntry::withdrawn),
                unpaired().filter(KnownEntry::withdrawn))
            .limit(MOST_WITHDRAWN);
    return new Revised(
        new KnownDispatch(header, Stream.concat(standing, withdrawn).toList()), entries);
  }

  private Stream<RevisedEntry> standing() {
    return IntStream.range(0, read.size()).mapToObj(this::standing);
  }

  private RevisedEntry standing(int position) {
    ReadEntry entry = read.get(position);
    KnownEntry known = pairing.knownOf(position);
    if (known == null) {
      return added(position, entry);
    }
    boolean same = !newTerms && !known.withdrawn() && readsAs(known.entry(), entry);
    return same
        ? known.revised(Change.UNCHANGED, position, entry, known.versionCreated())
        : known.revised(Change.UPDATED, position, entry, receivedAt);
  }

  private RevisedEntry added(int position, ReadEntry entry) {
    Instant created = Objects.requireNonNullElse(entry.published(), receivedAt);
    return new RevisedEntry(ids.next(entry), 1, Change.ADDED, position, entry, created, receivedAt);
  }

  private static boolean readsAs(ReadEntry before, ReadEntry after) {
    return before.text().equals(after.text())
        && before.paragraphs().equals(after.paragraphs())
        && Objects.equals(before.title(), after.title());
  }

  private Stream<RevisedEntry> vanished() {
    return unpaired()
        .filter(Predicate.not(KnownEntry::withdrawn))
        .map(known -> known.revised(Change.WITHDRAWN, known.position(), known.entry(), receivedAt));
  }

  private Stream<KnownEntry> unpaired() {
    return pairing.freeKnown().mapToObj(pairing::known);
  }
}
