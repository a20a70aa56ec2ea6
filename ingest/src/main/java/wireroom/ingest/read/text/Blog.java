package wireroom.ingest.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import wireroom.ingest.read.Byline;
import wireroom.ingest.read.Furniture;
import wireroom.ingest.read.Headline;
import wireroom.schemas.model.ReadEntry;

/** A live blog: the lines of its body, cut into posts by the marks between them. */
final class Blog {
  private static final int FEWEST_MARKS = 2;

  private Blog() {}

  /** Whether a text is a live blog: by its headline or by the marks between posts. */
  static boolean isOne(Head head, List<Line> body) {
    String headline = head.headline();
    return (headline != null && Headline.isOfBlog(headline)) || isMarked(body);
  }

  private static boolean isMarked(List<Line> body) {
    return count(body, Mark.OPENS) >= FEWEST_MARKS || count(body, Mark.CLOSES) >= FEWEST_MARKS;
  }

  /**
   * How many marks of a sort stand where they can mark: a post above what closes, below what opens.
   */
  private static int count(List<Line> body, Mark mark) {
    int count = 0;
    boolean textSince = false;
    boolean waiting = false;
    for (Line line : body) {
      Mark here = Mark.of(line.text());
      if (here == Mark.NONE) {
        count += waiting ? 1 : 0;
        waiting = false;
        textSince |= !Furniture.is(line.text());
      } else if (here == mark) {
        waiting = mark == Mark.OPENS || textSince;
        textSince = false;
      }
    }
    return count;
  }

  /** Its posts in the order in which they stand; none where there is nothing but furniture. */
  static List<ReadEntry> entries(Head head, List<Line> body) {
    List<Line> lines = KeyEvents.without(isMarked(body) ? body : Timed.split(body));
    boolean byIndent = !isMarked(lines) && Indents.mark(lines);
    Words words = Words.of(lines);
    List<ReadEntry> entries = new ArrayList<>();
    List<List<Line>> segments = byIndent ? Indents.segments(text(lines)) : segments(lines);
    for (List<Line> segment : withoutWriters(segments, head)) {
      // The layout that tells where posts begin tells it of every one.
      List<List<Line>> posts = byIndent ? List.of(segment) : Seams.split(segment, words);
      posts.forEach(post -> entries.add(Post.of(post)));
    }
    return entries;
  }

  private static List<Line> text(List<Line> lines) {
    return lines.stream()
        .filter(line -> Mark.of(line.text()) == Mark.NONE && !Furniture.is(line.text()))
        .toList();
  }

  private static List<List<Line>> segments(List<Line> lines) {
    boolean timed = lines.stream().anyMatch(line -> Mark.of(line.text()) == Mark.OPENS);
    List<List<Line>> segments = new ArrayList<>();
    List<Line> segment = new ArrayList<>();
    boolean first = true;
    for (Line line : lines) {
      Mark mark = Mark.of(line.text());
      if (mark == Mark.NONE) {
        if (!Furniture.is(line.text())) {
          segment.add(line);
        }
      } else if (mark != Mark.DATES) {
        List<Line> post = first ? withoutStandfirst(segment, timed && mark == Mark.OPENS) : segment;
        first &= segment.isEmpty() && mark != Mark.OPENS;
        add(post, segments);
        segment = new ArrayList<>();
      }
    }
    add(first ? withoutStandfirst(segment, false) : segment, segments);
    return segments;
  }

  private static void add(List<Line> segment, List<List<Line>> segments) {
    if (!segment.isEmpty()) {
      segments.add(segment);
    }
  }

  /**
   * The first post without what stands between headline and posts: labels, of which only the last
   * can be the post's own title, and before a time the sentence that says what the page is.
   */
  private static List<Line> withoutStandfirst(List<Line> segment, boolean beforeTime) {
    int labels = 0;
    while (labels < segment.size() && isLabel(segment, labels)) {
      labels++;
    }
    if (beforeTime
        && labels + 1 >= segment.size()
        && !segment.isEmpty()
        && !segment.getLast().bullet()) {
      return List.of();
    }
    boolean onlyLabels = labels == segment.size();
    return onlyLabels || labels < 2 ? segment : segment.subList(labels - 1, segment.size());
  }

  private static boolean isLabel(List<Line> segment, int at) {
    Line line = segment.get(at);
    return Post.isUnstopped(line) && !Post.isInFigure(segment, at);
  }

  /** The posts without the lines that only say who wrote them. */
  private static List<List<Line>> withoutWriters(List<List<Line>> segments, Head head) {
    List<String> names = new ArrayList<>();
    for (List<Line> segment : segments) {
      names.add(Byline.isNames(segment.getFirst().text()) ? segment.getFirst().text() : "");
    }
    List<List<Line>> posts = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      String name = names.get(i);
      List<Line> segment = segments.get(i);
      boolean writer =
          !name.isEmpty()
              && segment.size() > 1
              && (head.bylines().contains(name) || Collections.frequency(names, name) > 1);
      posts.add(writer ? segment.subList(1, segment.size()) : segment);
    }
    return posts;
  }
}
