package wireroom.schemas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that the text puts into a source's mouth.
 *
 * @param type how they stand in the text
 * @param spans the words without their outer marks, at least one span, in order
 * @param cue what attributes them, or null
 * @param speaker their source
 * @param confidence 0 to 1
 * @param reason which rule found them
 */
public record Quote(
    QuoteType type,
    List<Span> spans,
    @Nullable Cue cue,
    Speaker speaker,
    double confidence,
    String reason) {
  public Quote {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a quote without words");
    }
  }
}
