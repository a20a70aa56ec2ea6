package wireroom.enrich.opennlp;

import java.util.List;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;

/** A text that is one paragraph. */
final class OneParagraph {
  private OneParagraph() {}

  static List<Paragraph> of(String text) {
    int length = text.codePointCount(0, text.length());
    return length == 0 ? List.of() : List.of(new Paragraph(0, length, ParagraphKind.PARAGRAPH));
  }

  /** What tokens may leave out: blanks of every kind, zero width ones too. */
  static String withoutWhiteSpace(String text) {
    return text.replaceAll("[\\s\\p{Z}\u200b\ufeff]", "");
  }
}
