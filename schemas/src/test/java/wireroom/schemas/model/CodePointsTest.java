package wireroom.schemas.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void emojiCountAsOne() {
    CodePoints points = CodePoints.of("a😀b");
    assertThat(points.length()).isEqualTo(3);
    assertThat(points.slice(1, 2)).isEqualTo("😀");
    assertThat(points.fromChar(3)).isEqualTo(2);
  }

  @Property
  void everyCodePointIsFoundAgain(@ForAll String text) {
    CodePoints points = CodePoints.of(text);
    int[] expected = text.codePoints().toArray();
    assertThat(points.length()).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(points.slice(i, i + 1)).isEqualTo(Character.toString(expected[i]));
      assertThat(points.fromChar(points.toChar(i))).isEqualTo(i);
    }
  }
}
