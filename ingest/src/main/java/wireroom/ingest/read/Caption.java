package wireroom.ingest.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wireroom.schemas.model.ParagraphKind;

/** What stands under a picture: words about it, and who made it. */
public final class Caption {
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}(])\\(?(?:(?:Photograph|Photo|Photos|Picture|Pictures|Illustration|Composite|Graphic"
              + "|Photo credit|Image credit|Picture credit|Credit|Image|Bild|Foto)(?: by)?:"
              + "|(?:Photograph|Photo|Picture|Illustration) by (?=\\p{Lu})"
              + "|Image source,"
              + "|\\(?AP Photo/"
              + "|\\(Photo by |\\(Photo: |\\(Bild: )");
  private static final Pattern LABEL = Pattern.compile("^(?:Image caption|Media caption), ++");
  private static final int MOST_CHARS = 1500;

  private Caption() {}

  /** Whether a line names who made a picture. */
  public static boolean isCredited(String line) {
    return isLabelled(line) || (line.length() <= MOST_CHARS && CREDIT.matcher(line).find());
  }

  /** Whether a line says nothing but who made a picture. */
  public static boolean isCredit(String line) {
    return line.length() <= MOST_CHARS && CREDIT.matcher(line).lookingAt();
  }

  private static boolean isLabelled(String line) {
    return LABEL.matcher(line).lookingAt();
  }

  /** The caption and the credit of a line, either of which may be missing. */
  public static List<Passage> split(String line) {
    Matcher credit = CREDIT.matcher(line);
    String caption = LABEL.matcher(line).replaceFirst("");
    if (line.length() > MOST_CHARS || !credit.find()) {
      return List.of(new Passage(ParagraphKind.CAPTION, caption));
    }
    Passage made = new Passage(ParagraphKind.CREDIT, line.substring(credit.start()));
    String before = line.substring(0, credit.start()).strip();
    return before.isEmpty()
        ? List.of(made)
        : List.of(new Passage(ParagraphKind.CAPTION, before), made);
  }
}
