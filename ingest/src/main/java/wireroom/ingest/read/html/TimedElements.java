package wireroom.ingest.read.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a live blog whose markup nobody has described: elements that stand under one parent,
 * are of one make, and each hold a time and prose.
 */
final class TimedElements {
  private static final int FEWEST = 3;

  /** How far a time may be from the element of its post. */
  private static final int MOST_LEVELS = 6;

  /** Posts are at least this part of the page's prose; lists of other stories are less. */
  private static final int SMALLEST_PART = 2;

  private record Make(Element parent, String tag, String name) {}

  private TimedElements() {}

  /** The posts in the order of the page; none where no such elements hold most of its prose. */
  static List<Element> of(Document page) {
    Map<Make, List<Element>> groups = new LinkedHashMap<>();
    for (Element time : page.select("time, [itemprop=datePublished]")) {
      Element around = time.parent();
      for (int level = 0; level < MOST_LEVELS && around != null; level++) {
        add(around, groups);
        around = around.parent();
      }
    }
    return groups.values().stream()
        .filter(group -> group.size() >= FEWEST)
        .max(Comparator.comparingInt(TimedElements::prose))
        .filter(group -> prose(group) * SMALLEST_PART >= prose(List.of(page)))
        .orElse(List.of());
  }

  private static void add(Element element, Map<Make, List<Element>> groups) {
    @Nullable Element parent = element.parent();
    if (parent != null) {
      Make make = new Make(parent, element.normalName(), name(element));
      List<Element> group = groups.computeIfAbsent(make, _ -> new ArrayList<>());
      if (group.isEmpty() || !group.getLast().equals(element)) {
        group.add(element);
      }
    }
  }

  private static String name(Element element) {
    return element.classNames().stream().findFirst().orElse("");
  }

  private static int prose(List<? extends Element> elements) {
    return elements.stream()
        .flatMap(element -> element.select("p").stream())
        .mapToInt(p -> p.text().length())
        .sum();
  }
}
