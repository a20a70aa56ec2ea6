package wireroom.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import wireroom.enrich.revise.HeaderPrint;
import wireroom.enrich.revise.KnownDispatch;
import wireroom.enrich.revise.KnownEntry;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.ReadEntry;

class KnownDispatchCodecTest {
  private static final Instant TIME = Instant.parse("2026-03-01T12:00:00.123Z");
  private static final KnownDispatch KNOWN =
      new KnownDispatch(
          new HeaderPrint("t", "s"),
          List.of(
              new KnownEntry(
                  "d.e",
                  3,
                  true,
                  7,
                  new ReadEntry(
                      "e",
                      null,
                      "Fog 😀",
                      List.of(new Paragraph(0, 5, ParagraphKind.BULLET)),
                      TIME),
                  TIME,
                  TIME)));

  private final KnownDispatchCodec codec = new KnownDispatchCodec(1_000_000);

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everythingKnownIsReadAsItWasWritten(@ForAll("known") KnownDispatch known) {
    assertThat(codec.decode(codec.encode(known))).isEqualTo(known);
  }

  /** Bytes of the first form, as they lie in changelogs: no later version may fail to read them. */
  @Test
  void firstFormIsStillRead() {
    String time = "0000019ca9450a7b";
    String bytes =
        "010000000174000000017300000001"
            + "00000003642e65000000030100000007"
            + "0100000001650000000008466f6720f09f9880"
            + "0000000100000000000000050000000642554c4c455401"
            + time
            + time
            + time;
    assertThat(codec.decode(HexFormat.of().parseHex(bytes))).isEqualTo(KNOWN);
  }

  @Test
  void formOfALaterVersionIsRefused() {
    byte[] bytes = codec.encode(KNOWN);
    bytes[0] = 2;
    assertThatThrownBy(() -> codec.decode(bytes))
        .isExactlyInstanceOf(KafkaException.class)
        .hasMessageContaining("form 2");
  }

  @Test
  void bytesCutShortAreRefused() {
    byte[] bytes = codec.encode(KNOWN);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> codec.decode(cut)).isExactlyInstanceOf(KafkaException.class);
    }
  }

  @Test
  void moreThanTheChangelogTakesIsRefused() {
    assertThatThrownBy(() -> new KnownDispatchCodec(20).encode(KNOWN))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("more than 20");
  }

  @Provide
  Arbitrary<KnownDispatch> known() {
    // Surrogates without their partner do not survive UTF-8, nor do they reach this stage.
    Arbitrary<String> text = Arbitraries.strings().withCharRange(' ', '\ud7ff');
    Arbitrary<Instant> time =
        Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
    Arbitrary<ReadEntry> read =
        Combinators.combine(text.injectNull(0.5), text.injectNull(0.5), text, time.injectNull(0.5))
            .as(
                (id, title, words, published) ->
                    new ReadEntry(
                        id,
                        title,
                        words,
                        words.isEmpty()
                            ? List.of()
                            : List.of(new Paragraph(0, words.length(), ParagraphKind.CAPTION)),
                        published));
    Arbitrary<Integer> number = Arbitraries.integers().greaterOrEqual(1);
    Arbitrary<KnownEntry> entry =
        Combinators.combine(text, number, Arbitraries.of(true, false), number, read, time, time)
            .as(KnownEntry::new);
    return Combinators.combine(text, text, entry.list().ofMaxSize(5))
        .as((terms, story, all) -> new KnownDispatch(new HeaderPrint(terms, story), all));
  }
}
