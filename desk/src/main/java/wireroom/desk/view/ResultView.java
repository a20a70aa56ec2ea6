package wireroom.desk.view;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.desk.markup.MarkedText;
import wireroom.desk.markup.Passage;
import wireroom.desk.query.DeskQuery;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Span;
import wireroom.search.Facet;
import wireroom.search.Hit;

/**
 * One entry in the list of results.
 *
 * @param id the entry's id
 * @param href where it opens beside the list
 * @param revision its revision
 * @param kind the form of news it stands in
 * @param urgency 1 to 9, or null
 * @param desk the wire desk it came from
 * @param story the headline of its dispatch, or null where the entry says it itself
 * @param published when its first revision was published
 * @param updated when this revision came in, or null for the first
 * @param head its title or opening
 * @param passages of the rest, what shows best why it was found
 * @param said its quotes, those that fit the question first
 * @param moreSaid how many quotes are not shown
 */
public record ResultView(
    String id,
    String href,
    int revision,
    DispatchKind kind,
    @Nullable Integer urgency,
    String desk,
    @Nullable String story,
    TimeView published,
    @Nullable TimeView updated,
    PassageView head,
    List<PassageView> passages,
    List<SaidView> said,
    int moreSaid) {
  private static final int MOST_SAID = 3;

  static ResultView of(Hit hit, DeskQuery query, ZoneId zone) {
    EntryRevision entry = hit.entry();
    MarkedText text = MarkedText.of(entry, hit.highlights());
    HeadView head = HeadView.of(entry, text);
    List<QuoteView> quotes = fitting(entry, hit.highlights(), query);
    return new ResultView(
        entry.id(),
        query.at(Addresses.entry(entry.id())),
        entry.revision(),
        entry.header().kind(),
        entry.header().urgency(),
        entry.provenance().desk(),
        head.story(),
        TimeView.of(entry.firstCreated(), zone),
        entry.revision() == 1 ? null : TimeView.of(entry.versionCreated(), zone),
        head.words(),
        passages(head.rest(), text, hit.highlights()),
        quotes.stream().limit(MOST_SAID).map(quote -> SaidView.of(text, quote)).toList(),
        Math.max(0, quotes.size() - MOST_SAID));
  }

  private static List<PassageView> passages(
      @Nullable Span rest, MarkedText text, List<Span> searched) {
    return rest == null
        ? List.of()
        : Passage.of(text.text(), rest, searched).stream()
            .map(passage -> PassageView.of(text, passage))
            .toList();
  }

  private static List<QuoteView> fitting(
      EntryRevision entry, List<Span> searched, DeskQuery query) {
    List<String> speakers = query.chosen(Facet.SPEAKER);
    return QuoteView.of(entry).stream()
        .sorted(Comparator.comparing(quote -> !fits(quote, speakers, searched)))
        .toList();
  }

  private static boolean fits(QuoteView quote, List<String> speakers, List<Span> searched) {
    return speakers.stream().anyMatch(quote::isBy) || searched.stream().anyMatch(quote::within);
  }
}
