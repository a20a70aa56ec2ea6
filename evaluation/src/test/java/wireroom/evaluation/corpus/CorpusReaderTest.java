package wireroom.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wireroom.schemas.model.ParagraphKind;

class CorpusReaderTest {
  private final CorpusReader reader = new CorpusReader();
  @TempDir Path folder;

  @Test
  void readsEntriesParagraphsAndMarks() throws IOException {
    Path file =
        write(
            """
            <blog headline="Snow – live" byline="Ada Finch">
            <entry updated="yes">
            <h>Snow in <loc e="Leeds">Leeds</loc></h>
            <p>Ice &amp; snow, <cue q="q1"><per e="Jo Ash">Ash</per> <v>said</v></cue>.</p>
            <fig><cap>A road</cap><credit>Photo: <org e="PA">PA</org></credit></fig>
            </entry>
            <entry><bq q="q2" s="Jo Ash">Stay in.</bq></entry>
            </blog>
            """);

    CorpusDispatch dispatch = reader.read(file);

    assertThat(dispatch.name()).isEqualTo("snow");
    assertThat(dispatch.headline()).isEqualTo("Snow – live");
    assertThat(dispatch.entries()).extracting(CorpusEntry::updated).containsExactly(true, false);
    List<CorpusParagraph> first = dispatch.entries().getFirst().paragraphs();
    assertThat(first)
        .extracting(CorpusParagraph::kind)
        .containsExactly(
            ParagraphKind.HEADING,
            ParagraphKind.PARAGRAPH,
            ParagraphKind.CAPTION,
            ParagraphKind.CREDIT);
    assertThat(first.get(1).text()).isEqualTo("Ice & snow, Ash said.");
    assertThat(first.get(1).marks())
        .containsExactly(
            new Mark("per", 12, 15, Map.of("e", "Jo Ash")),
            new Mark("v", 16, 20, Map.of()),
            new Mark("cue", 12, 20, Map.of("q", "q1")));
    assertThat(dispatch.entries().getLast().paragraphs().getFirst().attributes())
        .containsEntry("s", "Jo Ash");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<page/>",
        "<blog><entry><p>Open",
        "<blog><entry><p>A <b>bold</b> word</p></entry></blog>",
        "<blog><entry><table/></entry></blog>",
        "<!DOCTYPE blog [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><blog><entry><p>&x;</p></entry></blog>",
      })
  void saysWhichFileIsNotOfTheForm(String content) throws IOException {
    Path file = write(content);

    assertThatThrownBy(() -> reader.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("snow.xml");
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("snow.xml"), content);
  }
}
