package wireroom.schemas.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an entry with its tags: what the line publishes.
 *
 * @param id the entry's id for life, see {@link EntryId}
 * @param revision 1 for the first
 * @param kind why this revision was made
 * @param header what holds for the dispatch it stands in
 * @param position its place in the dispatch, 0 for the first
 * @param title its title, or null
 * @param text the paragraphs, joined by a blank line
 * @param paragraphs where each paragraph stands in {@code text}
 * @param mentions in the order of the text, without overlap
 * @param entities those that {@code mentions} and {@code quotes} refer to
 * @param quotes in the order of the text
 * @param firstCreated when its first revision was published by the source, else came in
 * @param versionCreated when this revision came in
 * @param provenance where it comes from
 */
public record EntryRevision(
    String id,
    int revision,
    RevisionKind kind,
    Header header,
    int position,
    @Nullable String title,
    String text,
    List<Paragraph> paragraphs,
    List<Mention> mentions,
    List<Entity> entities,
    List<Quote> quotes,
    Instant firstCreated,
    Instant versionCreated,
    Provenance provenance) {
  public EntryRevision {
    if (revision < 1) {
      throw new IllegalArgumentException("revisions count from 1, not " + revision);
    }
    paragraphs = List.copyOf(paragraphs);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
  }
}
