package wireroom.enrich.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.enrich.revise.Versions.BLOG;
import static wireroom.enrich.revise.Versions.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import wireroom.schemas.model.Change;
import wireroom.schemas.model.ReadEntry;

class ReviserPropertyTest {
  private static final String[] WORDS =
      ("tide pier crane smoke mayor inquiry storm ferry signal road bridge court verdict vote"
              + " minister strike union doctor nurse school train flood rain wind fire crew boat"
              + " harbour market price bank bond rate match goal save keeper")
          .split(" ", -1);

  /** Any versions at all, hostile texts and duplicates among them. */
  @Provide
  Arbitrary<List<List<ReadEntry>>> anyVersions() {
    Arbitrary<String> text =
        Arbitraries.oneOf(
            Arbitraries.of("Goal!", "goal", "😀", "...", "The ferry is in", "The ferry is in port"),
            Arbitraries.strings().ofMinLength(1).ofMaxLength(30));
    Arbitrary<ReadEntry> entry =
        Arbitraries.oneOf(
            text.map(Versions::post),
            text.flatMap(
                words ->
                    Arbitraries.of("a", "a.b", "a-b", "", "p 1")
                        .map(id -> Versions.withSourceId(id, words))));
    return entry.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(5);
  }

  /** A blog of posts of four paragraphs each, no two alike. */
  @Provide
  Arbitrary<List<ReadEntry>> blog() {
    return paragraphs()
        .array(String[].class)
        .ofSize(4)
        .map(Versions::post)
        .list()
        .ofMinSize(2)
        .ofMaxSize(12)
        .uniqueElements();
  }

  @Provide
  Arbitrary<ReadEntry> freshPost() {
    return paragraphs().map(Versions::post);
  }

  @Provide
  Arbitrary<String> paragraphs() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(10)
        .ofMaxSize(20)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 200)
  void replayDecidesTheSame(@ForAll("anyVersions") List<List<ReadEntry>> all) {
    assertThat(revise(all)).isEqualTo(revise(all));
  }

  @Property(tries = 200)
  void idsAreUniqueWithinADispatchAndRevisionsGoUpByOne(
      @ForAll("anyVersions") List<List<ReadEntry>> all) {
    Map<String, Integer> last = new HashMap<>();
    for (Revised revised : revise(all)) {
      assertThat(revised.entries()).extracting(RevisedEntry::id).doesNotHaveDuplicates();
      for (RevisedEntry entry : revised.toSend()) {
        assertThat(entry.revision()).isEqualTo(last.merge(entry.id(), 1, Integer::sum));
      }
    }
  }

  @Property(tries = 200)
  void sameVersionAgainChangesNothing(@ForAll("anyVersions") List<List<ReadEntry>> all) {
    List<List<ReadEntry>> twice = new ArrayList<>(all);
    twice.add(all.getLast());
    List<Revised> revised = revise(twice);
    assertThat(revised.getLast().toSend()).isEmpty();
    assertThat(revised.getLast().next()).isEqualTo(revised.get(revised.size() - 2).next());
  }

  @Property(tries = 200)
  void whatIsKnownIsWhatTheVersionSaid(@ForAll("anyVersions") List<List<ReadEntry>> all) {
    Revised last = revise(all).getLast();
    assertThat(last.next().entries())
        .filteredOn(entry -> !entry.withdrawn())
        .extracting(KnownEntry::entry)
        .isEqualTo(all.getLast());
  }

  @Property(tries = 100)
  void editOfOneParagraphIsExactlyOneUpdate(
      @ForAll("blog") List<ReadEntry> blog,
      @ForAll int which,
      @ForAll @IntRange(max = 3) int paragraph,
      @ForAll("paragraphs") String words) {
    int at = Math.floorMod(which, blog.size());
    String[] texts = blog.get(at).text().split("\n\n", -1);
    texts[paragraph] = words + " anew";
    List<ReadEntry> edited = new ArrayList<>(blog);
    edited.set(at, post(texts));
    List<Revised> revised = revise(List.of(blog, edited));
    assertThat(revised.get(1).toSend())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.change()).isEqualTo(Change.UPDATED);
              assertThat(entry.id()).isEqualTo(revised.get(0).entries().get(at).id());
            });
  }

  @Property(tries = 100)
  void insertionIsExactlyOneAddition(
      @ForAll("blog") List<ReadEntry> blog, @ForAll("freshPost") ReadEntry fresh) {
    List<ReadEntry> grown = new ArrayList<>(blog);
    grown.add(0, fresh);
    assertThat(revise(List.of(blog, grown)).get(1).toSend())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.change()).isEqualTo(Change.ADDED);
              assertThat(entry.position()).isZero();
            });
  }

  @Property(tries = 100)
  void anyOtherOrderIsNoChange(@ForAll("blog") List<ReadEntry> blog, @ForAll long seed) {
    List<ReadEntry> shuffled = new ArrayList<>(blog);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(revise(List.of(blog, shuffled)).get(1).toSend()).isEmpty();
  }

  @Property(tries = 100)
  void removalIsExactlyOneWithdrawal(@ForAll("blog") List<ReadEntry> blog, @ForAll int which) {
    List<ReadEntry> shrunk = new ArrayList<>(blog);
    ReadEntry removed = shrunk.remove(Math.floorMod(which, blog.size()));
    assertThat(revise(List.of(blog, shrunk)).get(1).toSend())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.change()).isEqualTo(Change.WITHDRAWN);
              assertThat(entry.entry()).isEqualTo(removed);
            });
  }

  private static List<Revised> revise(List<List<ReadEntry>> all) {
    Versions versions = new Versions();
    return all.stream().map(entries -> versions.next(BLOG, entries)).toList();
  }
}
