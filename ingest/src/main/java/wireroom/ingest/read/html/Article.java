package wireroom.ingest.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.Passage;
import wireroom.schemas.model.ParagraphKind;

/** The text of a page with one story: the element under which most of its prose stands. */
final class Article {
  private static final int SHORTEST_PROSE = 25;
  private static final int CHARS_TO_ONE_POINT = 100;
  private static final int MOST_LENGTH_POINTS = 3;
  private static final int HIGHEST_LEVEL = 5;
  private static final double SIBLING_PART = 0.2;
  private static final double LINKED_PART = 0.33;

  private final Chrome chrome;
  private final Map<Element, Double> scores = new HashMap<>();

  private Article(Chrome chrome) {
    this.chrome = chrome;
  }

  /** The paragraphs of the story, without its headline; none where the page has no prose. */
  static List<Passage> passages(Document page, @Nullable String headline) {
    Element body = page.body();
    Article article = new Article(Chrome.of(page));
    List<Passage> passages = new ArrayList<>();
    for (Element part : article.parts(body)) {
      passages.addAll(Passages.of(part, article.chrome));
    }
    passages.removeIf(
        passage -> passage.kind() == ParagraphKind.HEADING && passage.text().equals(headline));
    while (!passages.isEmpty() && passages.getLast().kind() == ParagraphKind.HEADING) {
      passages.removeLast();
    }
    return passages;
  }

  /** The elements that hold the story, in the order of the page. */
  private List<Element> parts(Element body) {
    Element named = body.selectFirst("[itemprop=articleBody]");
    if (named != null && !named.select("p").isEmpty()) {
      return List.of(named);
    }
    score(body);
    Element best = best();
    if (best == null || best.equals(body)) {
      return List.of(body);
    }
    Element parent = best.parent();
    return parent == null ? List.of(best) : siblings(parent, best);
  }

  /** Each piece of prose counts for the element it stands in, and less for those around that. */
  private void score(Element body) {
    for (Element prose : body.select("p, blockquote, pre, li, td")) {
      double points = points(prose);
      Element around = prose.parent();
      for (int level = 1; points > 0 && around != null && level <= HIGHEST_LEVEL; level++) {
        int share = level == 1 ? 1 : level == 2 ? 2 : level * 3;
        scores.merge(around, points / share, Double::sum);
        around = around.equals(body) ? null : around.parent();
      }
    }
  }

  private double points(Element prose) {
    if (prose.children().stream().anyMatch(Element::isBlock)) {
      return 0; // what stands in it counts by itself
    }
    String text = prose.text();
    if (text.length() < SHORTEST_PROSE
        || isInChrome(prose)
        || linkedPart(prose, text) > LINKED_PART) {
      return 0;
    }
    long commas = text.chars().filter(c -> c == ',').count();
    return 1 + commas + Math.min(text.length() / CHARS_TO_ONE_POINT, MOST_LENGTH_POINTS);
  }

  private boolean isInChrome(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (chrome.is(e)) {
        return true;
      }
    }
    return false;
  }

  private static double linkedPart(Element element, String text) {
    int linked = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  private @Nullable Element best() {
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> scored : scores.entrySet()) {
      double score = scored.getValue() * (1 - linkedPart(scored.getKey(), scored.getKey().text()));
      if (score > most) {
        best = scored.getKey();
        most = score;
      }
    }
    return best;
  }

  /** A story may be cut in parts by what stands between them. */
  private List<Element> siblings(Element parent, Element best) {
    double enough = scores.getOrDefault(best, 0.0) * SIBLING_PART;
    List<Element> parts = new ArrayList<>();
    for (Element sibling : parent.children()) {
      boolean scored = scores.getOrDefault(sibling, 0.0) >= enough;
      boolean prose =
          sibling.normalName().equals("figure")
              || (sibling.normalName().equals("p") && points(sibling) > 0);
      if (sibling.equals(best) || ((scored || prose) && !chrome.is(sibling))) {
        parts.add(sibling);
      }
    }
    return parts;
  }
}
