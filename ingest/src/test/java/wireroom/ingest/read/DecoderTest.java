package wireroom.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wireroom.ingest.read.ReadOutcome.Unreadable;

class DecoderTest {
  private static final String SENTENCE =
      "The harbour café at Whitby – closed “for good” – sold its last crab.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252", "x-MacRoman"})
  void theSendersCharsetIsHonoured(String charset) {
    assertThat(textOf(SENTENCE.getBytes(Charset.forName(charset)), charset)).isEqualTo(SENTENCE);
  }

  @Test
  void anUnknownCharsetIsNamedInTheReason() {
    assertThat(read(SENTENCE.getBytes(StandardCharsets.UTF_8), "utf-9"))
        .isEqualTo(new Unreadable("The charset utf-9 is unknown.", null));
  }

  @Test
  void latin1MeansWindows1252AsItDoesOnTheWeb() {
    assertThat(textOf(SENTENCE.getBytes(Charset.forName("windows-1252")), "ISO-8859-1"))
        .isEqualTo(SENTENCE);
  }

  @Test
  void aByteThatTheCharsetDoesNotHaveIsReportedWithItsLine() {
    byte[] bytes = bytes("One.\r\nTwo.\rThree ", 0xFF, ".\n");

    assertThat(read(bytes, "utf-8"))
        .isEqualTo(new Unreadable("The byte 0xFF at offset 17 is not UTF-8.", 3));
  }

  @Test
  void aTextCutInTheMiddleOfACharacterIsReported() {
    assertThat(read(bytes("Caf", 0xC3, ""), null))
        .isEqualTo(new Unreadable("The byte 0xC3 at offset 3 is not UTF-8.", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsTheCharsetAndIsNoText(String charset) {
    assertThat(textOf(("\uFEFF" + SENTENCE).getBytes(Charset.forName(charset)), null))
        .isEqualTo(SENTENCE);
  }

  @Test
  void withoutAnySignWindows1252IsTakenWhereItIsCertain() {
    assertThat(textOf(SENTENCE.getBytes(Charset.forName("windows-1252")), null))
        .isEqualTo(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-2", "windows-1251", "Shift_JIS"})
  void withoutAnySignOtherCharsetsAreNotMistakenForWindows1252(String charset) {
    String foreign =
        switch (charset) {
          case "ISO-8859-2" -> "Wczoraj w Krakowie zamknięto most; później też żeglugę na Wiśle.";
          case "windows-1251" -> "Вчера в городе закрыли мост через реку.";
          default -> "昨日、市内の橋が閉鎖された。";
        };

    assertThat(read(foreign.getBytes(Charset.forName(charset)), null))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void nulIsNoText() {
    assertThat(read(bytes("One.\nTwo", 0, "."), null))
        .isEqualTo(new Unreadable("This is no text: it holds a NUL character.", 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t\n", "\u00A0\u2003", "\uFEFF"})
  void whatHasNoWordsIsEmpty(String nothing) {
    assertThat(read(nothing.getBytes(StandardCharsets.UTF_8), null))
        .isEqualTo(new Unreadable("The dispatch is empty.", null));
  }

  @Test
  void controlCharactersOnlySeparateWords() {
    assertThat(
            textOf(
                "\u0002Ferry\u0007stuck\u001Fagain\u0003".getBytes(StandardCharsets.UTF_8), null))
        .isEqualTo("Ferry stuck again");
  }

  private static String textOf(byte[] bytes, @Nullable String charset) {
    ReadOutcome outcome = read(bytes, charset);
    assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
    return ((ReadOutcome.Read) outcome).entries().getFirst().text();
  }

  private static ReadOutcome read(byte[] bytes, @Nullable String charset) {
    return Readings.read(bytes, MediaType.TEXT, charset);
  }

  private static byte[] bytes(String before, int odd, String after) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before.getBytes(StandardCharsets.US_ASCII));
    bytes.write(odd);
    bytes.writeBytes(after.getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }
}
