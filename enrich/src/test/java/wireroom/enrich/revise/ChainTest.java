package wireroom.enrich.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import wireroom.enrich.revise.Chain.Link;

class ChainTest {
  private static final int SIZE = 6;

  @Test
  void heavierLinkWinsOverTheOneItCrosses() {
    Link light = new Link(0, 1, 0.5);
    Link heavy = new Link(1, 0, 0.6);
    assertThat(Chain.heaviest(List.of(light, heavy), SIZE)).containsExactly(heavy);
  }

  @Test
  void noLinksMakeAnEmptyChain() {
    assertThat(Chain.heaviest(List.of(), 0)).isEmpty();
  }

  @Property
  void noOtherChainIsHeavier(@ForAll("links") List<Link> links) {
    List<Link> chain = Chain.heaviest(links, SIZE);
    for (int i = 1; i < chain.size(); i++) {
      assertThat(follows(chain.get(i - 1), chain.get(i))).isTrue();
    }
    assertThat(chain.stream().mapToDouble(Link::weight).sum()).isEqualTo(heaviest(links));
  }

  @Provide
  Arbitrary<List<Link>> links() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, SIZE - 1);
    // Quarters add up without rounding.
    Arbitrary<Double> weight = Arbitraries.integers().between(1, 8).map(n -> n / 4.0);
    return Combinators.combine(place, place, weight).as(Link::new).list().ofMaxSize(12);
  }

  /** By trying every chain. */
  private static double heaviest(List<Link> links) {
    return links.stream()
        .mapToDouble(
            first ->
                first.weight()
                    + heaviest(links.stream().filter(next -> follows(first, next)).toList()))
        .max()
        .orElse(0);
  }

  private static boolean follows(Link first, Link next) {
    return next.left() > first.left() && next.right() > first.right();
  }
}
