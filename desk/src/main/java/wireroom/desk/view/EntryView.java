package wireroom.desk.view;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.desk.markup.MarkedText;
import wireroom.desk.query.DeskQuery;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.Span;

/**
 * An entry as it is read.
 *
 * @param entry the revision that is shown
 * @param title its title, or null where it has none
 * @param story the headline of its dispatch, or null where the entry's title says it or there is
 *     none
 * @param byline who wrote it, or null
 * @param published when its first revision was published
 * @param updated when this revision came in, or null for the first
 * @param notices what to know before it is used
 * @param blocks its text without the title
 * @param quotes who says what
 * @param names whom and what it names
 * @param siblings all entries of its dispatch in their order, empty where it stands alone
 * @param facts where it comes from
 * @param back the list without it
 * @param link its own address, without the list
 * @param json its address in the JSON API
 * @param poll where to ask whether it has a newer revision
 */
public record EntryView(
    EntryRevision entry,
    @Nullable LineView title,
    @Nullable String story,
    @Nullable String byline,
    TimeView published,
    @Nullable TimeView updated,
    List<NoticeView> notices,
    List<BlockView> blocks,
    List<QuoteView> quotes,
    List<NamesView> names,
    List<SiblingView> siblings,
    List<FactView> facts,
    String back,
    String link,
    String json,
    String poll) {

  /**
   * An entry.
   *
   * @param searched where the words stand that the list was searched for
   * @param dispatch the released entries of its dispatch
   * @param query what the list beside it answers
   */
  public static EntryView of(
      EntryRevision entry,
      List<Span> searched,
      List<EntryRevision> dispatch,
      DeskQuery query,
      ZoneId zone) {
    List<QuoteView> quotes = QuoteView.of(entry);
    List<BlockView> blocks = BlockView.of(entry, MarkedText.of(entry, searched), quotes);
    boolean titled =
        entry.title() != null
            && !blocks.isEmpty()
            && blocks.getFirst().kind() == ParagraphKind.HEADING;
    Header header = entry.header();
    String path = Addresses.entry(entry.id());
    return new EntryView(
        entry,
        titled ? blocks.getFirst().lines().getFirst() : null,
        header.headline() == null || header.headline().equals(entry.title())
            ? null
            : header.headline(),
        header.bylines().isEmpty() ? null : String.join(", ", header.bylines()),
        TimeView.of(entry.firstCreated(), zone),
        entry.revision() == 1 ? null : TimeView.of(entry.versionCreated(), zone),
        NoticeView.of(entry, zone),
        titled ? blocks.subList(1, blocks.size()) : blocks,
        quotes,
        NamesView.of(entry),
        siblings(entry, dispatch, query, zone),
        FactView.of(entry, zone),
        query.at(Addresses.LIST),
        path,
        Addresses.json(entry.id()),
        query.address(path + "/fresh").with("revision", "" + entry.revision()).toString());
  }

  /** Whether it is one post of a live blog. */
  public boolean post() {
    return entry.header().kind() == DispatchKind.BLOG;
  }

  private static List<SiblingView> siblings(
      EntryRevision entry, List<EntryRevision> dispatch, DeskQuery query, ZoneId zone) {
    return dispatch.size() < 2
        ? List.of()
        : dispatch.stream()
            .map(sibling -> SiblingView.of(sibling, entry.id(), query, zone))
            .toList();
  }
}
