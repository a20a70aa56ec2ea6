package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wireroom.enrich.annotate.Block;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.ParagraphKind;

/**
 * The grammar of datelines: "LONDON, Jan 12 (Agency) - …", "TOLEDO, Ohio — …", "Kyiv (Agency) – …".
 * The town must be in capitals, or an agency named.
 */
record Dateline() implements NamePass {
  private static final double CERTAINTY = 0.97;
  private static final String TOWN =
      "\\p{Lu}[\\p{L}\\p{M}’'.-]*(?: \\p{Lu}[\\p{L}\\p{M}’'.-]*){0,3}";
  private static final String DATE =
      "(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\\p{L}*\\.? \\d{1,2}|\\d{3,4} GMT";
  private static final Pattern LINE =
      Pattern.compile(
          "(?<town>"
              + TOWN
              + ")(?:, (?!"
              + DATE
              + ")(?<region>"
              + TOWN
              + "))?(?:, (?:"
              + DATE
              + "))?(?: \\((?<agency>[^)]{2,40})\\))? ?[—–-]{1,2} ");

  @Override
  public String name() {
    return "dateline";
  }

  @Override
  public Story apply(Story story) {
    return story.map(this::read);
  }

  private Page read(Page page) {
    List<Name> found = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (block.kind() == ParagraphKind.PARAGRAPH) {
        Matcher line = LINE.matcher(page.text()).region(block.start(), block.end());
        if (line.lookingAt() && dated(line)) {
          part(line, "town", EntityType.LOCATION, page, found);
          part(line, "region", EntityType.LOCATION, page, found);
          part(line, "agency", EntityType.ORGANIZATION, page, found);
        }
      }
    }
    return page.put(found);
  }

  private static boolean dated(Matcher line) {
    return line.group("agency") != null || Spelling.shouted(line.group("town"));
  }

  private void part(Matcher line, String part, EntityType type, Page page, List<Name> found) {
    int start = line.start(part);
    int end = line.end(part);
    boolean known =
        start < 0
            || page.nameIn(start, end)
                .filter(n -> n.start() == start && n.end() == end && n.type() == type)
                .isPresent();
    if (!known) {
      found.add(new Name(start, end, type, CERTAINTY, name()));
    }
  }
}
