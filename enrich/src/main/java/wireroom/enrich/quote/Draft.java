package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Cue;
import wireroom.schemas.model.Quote;
import wireroom.schemas.model.QuoteType;
import wireroom.schemas.model.Span;

/** A quote while it may still grow. */
final class Draft {
  /** No quote has more parts than this. */
  static final int MOST_PARTS = 12;

  private final QuoteType type;
  private final List<Marked> parts = new ArrayList<>();
  private Link link;

  Draft(QuoteType type, Marked part, Link link) {
    this.type = type;
    this.parts.add(part);
    this.link = link;
  }

  QuoteType type() {
    return type;
  }

  Link link() {
    return link;
  }

  boolean isFull() {
    return parts.size() == MOST_PARTS;
  }

  /** Index of its first char in the entry's text. */
  int start() {
    return parts.getFirst().start();
  }

  /** Its words, parts joined by a blank. */
  String words(String text) {
    return parts.stream()
        .map(part -> text.substring(part.start(), part.end()))
        .collect(Collectors.joining(" "));
  }

  void add(Marked part) {
    parts.add(part);
  }

  void attribute(Link found) {
    link = found;
  }

  Quote toQuote(CodePoints points) {
    List<Span> spans = parts.stream().map(part -> points.span(part.start(), part.end())).toList();
    double precision = link.sieve().precision();
    return new Quote(type, spans, cue(points), link.speaker(), precision, link.sieve().reason());
  }

  private @Nullable Cue cue(CodePoints points) {
    Attribution attribution = link.attribution();
    if (attribution == null) {
      return null;
    }
    Span span = points.span(attribution.startChar(), attribution.endChar());
    Span verb = points.span(attribution.verbStartChar(), attribution.verbEndChar());
    return new Cue(span.start(), span.end(), points.slice(verb));
  }
}
