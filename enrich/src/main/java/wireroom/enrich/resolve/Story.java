package wireroom.enrich.resolve;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.Header;

/**
 * A whole dispatch as the passes see it. Immutable.
 *
 * @param header what holds for all of it
 * @param pages its texts in order
 */
record Story(Header header, List<Page> pages) {
  Story {
    pages = List.copyOf(pages);
  }

  static Story of(Header header, List<NamedText> texts) {
    return new Story(header, texts.stream().map(Page::of).toList());
  }

  /** The story with each page put through {@code change}. */
  Story map(UnaryOperator<Page> change) {
    return new Story(header, pages.stream().map(change).toList());
  }

  /** The full names of the people it names, as often as it does. */
  Stream<Form> people() {
    return spots()
        .filter(spot -> spot.type() == EntityType.PERSON && spot.form().size() > 1)
        .map(Spot::form);
  }

  /** All mentions in it, page by page. */
  Stream<Spot> spots() {
    return IntStream.range(0, pages.size())
        .boxed()
        .flatMap(i -> pages.get(i).names().stream().map(name -> Spot.of(i, pages.get(i), name)));
  }
}
