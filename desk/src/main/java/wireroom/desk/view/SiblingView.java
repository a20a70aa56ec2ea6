package wireroom.desk.view;

import java.time.ZoneId;
import java.util.List;
import wireroom.desk.markup.MarkedText;
import wireroom.desk.query.DeskQuery;
import wireroom.schemas.model.EntryRevision;

/**
 * An entry of the dispatch that is read.
 *
 * @param id its id
 * @param href where it opens
 * @param opening its title or first words
 * @param published when its first revision was published
 * @param current whether it is the one that is read
 */
public record SiblingView(
    String id, String href, String opening, TimeView published, boolean current) {
  static SiblingView of(EntryRevision entry, String open, DeskQuery query, ZoneId zone) {
    return new SiblingView(
        entry.id(),
        query.at(Addresses.entry(entry.id())),
        HeadView.of(entry, MarkedText.of(entry, List.of())).line(),
        TimeView.of(entry.firstCreated(), zone),
        entry.id().equals(open));
  }
}
