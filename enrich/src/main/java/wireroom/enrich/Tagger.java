package wireroom.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Annotator;
import wireroom.enrich.annotate.NameFinder;
import wireroom.enrich.annotate.QuoteFinder;
import wireroom.enrich.annotate.Reference;
import wireroom.enrich.opennlp.NameModel;
import wireroom.enrich.opennlp.OpenNlpAnnotator;
import wireroom.enrich.opennlp.OpenNlpModels;
import wireroom.enrich.opennlp.OpenNlpNameFinder;
import wireroom.enrich.quote.SieveQuoteFinder;
import wireroom.enrich.resolve.NamedText;
import wireroom.enrich.resolve.Resolution;
import wireroom.enrich.resolve.Resolver;
import wireroom.enrich.revise.RevisedEntry;
import wireroom.schemas.model.Change;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Mention;
import wireroom.schemas.model.Provenance;
import wireroom.schemas.model.Quote;
import wireroom.schemas.model.ReadEntry;
import wireroom.schemas.model.RevisionKind;
import wireroom.schemas.model.Span;
import wireroom.schemas.model.TaggedDispatch;

/**
 * Tags whole dispatches: what an entry names is decided by what all of them say. The same dispatch
 * always gets the same tags. Not thread-safe, since its name finder is not.
 */
public final class Tagger {
  private final Annotator annotator;
  private final NameFinder names;
  private final Resolver resolver;
  private final QuoteFinder quotes;
  private final String version;

  /**
   * A tagger of these parts.
   *
   * @param annotator finds sentences and words
   * @param names finds names; the tagger clears it for each dispatch
   * @param resolver joins names to entities
   * @param quotes finds quotes
   * @param version of Wireroom, for provenance
   */
  public Tagger(
      Annotator annotator,
      NameFinder names,
      Resolver resolver,
      QuoteFinder quotes,
      String version) {
    this.annotator = annotator;
    this.names = names;
    this.resolver = resolver;
    this.quotes = quotes;
    this.version = version;
  }

  /**
   * A tagger with the models and word lists that are shipped. The models are loaded once and
   * shared.
   *
   * @throws java.io.UncheckedIOException if one cannot be read
   */
  public static Tagger bundled() {
    return new Tagger(
        new OpenNlpAnnotator(OpenNlpModels.bundled()),
        new OpenNlpNameFinder(NameModel.bundled()),
        new Resolver(),
        SieveQuoteFinder.bundled(),
        Version.current());
  }

  /**
   * Tags all entries of a dispatch. Withdrawn ones are passed through without tags, and name nobody
   * to the others.
   *
   * @param dispatch what the entries stand in
   * @param entries its entries, revised
   * @return the tagged entries in the order given
   */
  public TaggedDispatch tag(Dispatch dispatch, List<RevisedEntry> entries) {
    List<NamedText> texts = read(entries);
    Resolution resolution = resolver.resolve(dispatch.header(), texts);
    Iterator<NamedText> text = texts.iterator();
    Iterator<List<Reference>> references = resolution.references().iterator();
    List<EntryRevision> tagged = new ArrayList<>(entries.size());
    for (RevisedEntry entry : entries) {
      tagged.add(
          withdrawn(entry)
              ? revision(dispatch, entry, Tags.NONE)
              : revision(dispatch, entry, tags(text.next().text(), references.next())));
    }
    return new TaggedDispatch(
        dispatch.id(),
        dispatch.header().headline(),
        dispatch.header().bylines(),
        dispatch.header().language(),
        tagged,
        resolution.entities());
  }

  private List<NamedText> read(List<RevisedEntry> entries) {
    names.clear();
    List<NamedText> texts = new ArrayList<>(entries.size());
    for (RevisedEntry entry : entries) {
      if (!withdrawn(entry)) {
        AnnotatedText text = annotator.annotate(entry.entry().text(), entry.entry().paragraphs());
        texts.add(new NamedText(text, names.find(text)));
      }
    }
    return texts;
  }

  private Tags tags(AnnotatedText text, List<Reference> references) {
    CodePoints codePoints = CodePoints.of(text.text());
    List<Mention> mentions =
        references.stream().map(reference -> mention(codePoints, reference)).toList();
    List<Entity> entities =
        references.stream()
            .map(Reference::entity)
            .distinct()
            .sorted(Comparator.comparing(Entity::id))
            .toList();
    return new Tags(mentions, entities, quotes.find(text, references));
  }

  private EntryRevision revision(Dispatch dispatch, RevisedEntry entry, Tags tags) {
    ReadEntry read = entry.entry();
    return new EntryRevision(
        entry.id(),
        entry.revision(),
        kind(entry),
        dispatch.header(),
        entry.position(),
        read.title(),
        read.text(),
        read.paragraphs(),
        tags.mentions(),
        tags.entities(),
        tags.quotes(),
        entry.firstCreated(),
        entry.versionCreated(),
        provenance(dispatch));
  }

  private Provenance provenance(Dispatch dispatch) {
    NameFinder.ModelInfo model = names.model();
    return new Provenance(dispatch.desk(), dispatch.id(), model.name(), model.checksum(), version);
  }

  private static Mention mention(CodePoints codePoints, Reference reference) {
    Span span = codePoints.span(reference.start(), reference.end());
    return new Mention(
        span.start(),
        span.end(),
        reference.entity().type(),
        reference.entity().id(),
        reference.confidence(),
        reference.reason());
  }

  private static boolean withdrawn(RevisedEntry entry) {
    return entry.change() == Change.WITHDRAWN;
  }

  /** An unchanged entry's revision is the one that stands, and was made for what it was made. */
  private static RevisionKind kind(RevisedEntry entry) {
    return switch (entry.change()) {
      case ADDED -> RevisionKind.ADDED;
      case UPDATED -> RevisionKind.UPDATED;
      case WITHDRAWN -> RevisionKind.WITHDRAWN;
      case UNCHANGED -> entry.revision() == 1 ? RevisionKind.ADDED : RevisionKind.UPDATED;
    };
  }

  /** What the text of one entry says. */
  private record Tags(List<Mention> mentions, List<Entity> entities, List<Quote> quotes) {
    static final Tags NONE = new Tags(List.of(), List.of(), List.of());
  }
}
