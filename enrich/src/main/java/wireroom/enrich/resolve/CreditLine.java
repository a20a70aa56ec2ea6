package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wireroom.enrich.annotate.Block;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.ParagraphKind;

/**
 * The grammar of picture credits: "Photograph: NAME/AGENCY/AGENCY", "NAME for the PAPER", in
 * credits and at the end of captions.
 */
record CreditLine(Lexicon lexicon, Edges edges) implements NamePass {
  private static final double CERTAINTY = 0.95;
  private static final int LONGEST = 6;
  private static final String AND = " and ";
  private static final Pattern OPENER = Pattern.compile("(\\p{Lu}\\p{L}+(?: by)?) ?: ?");
  private static final Pattern JOINT =
      Pattern.compile("\\s*[/|]\\s*|,\\s+|\\s+(?:for|via|at|courtesy of)\\s+(?:[Tt]he\\s+)?");
  private static final Pattern LEAD =
      Pattern.compile("(?:[Ff]rom|[Bb]y|[Cc]ourtesy of|©) ?(?:[Tt]he )?");
  private static final Pattern PROPER =
      Pattern.compile("[\\p{Lu}\\p{N}].*|of|and|the|de|da|di|du|la|le|van|von|der|den|al-.+|el-.+");

  @Override
  public String name() {
    return "credit";
  }

  @Override
  public Story apply(Story story) {
    return story.map(this::read);
  }

  private Page read(Page page) {
    List<Name> found = new ArrayList<>();
    for (Block block : page.blocks()) {
      opening(page.text(), block).ifPresent(at -> found.addAll(makers(page, at, block.end())));
    }
    return page.put(found);
  }

  /** Where the makers are named, if the paragraph is a credit or a caption that ends in one. */
  private Optional<Integer> opening(String text, Block block) {
    if (block.kind() != ParagraphKind.CREDIT && block.kind() != ParagraphKind.CAPTION) {
      return Optional.empty();
    }
    Matcher opener = OPENER.matcher(text).region(block.start(), block.end());
    while (opener.find()) {
      if (lexicon.creditOpeners().contains(Spelling.key(opener.group(1)))) {
        return Optional.of(opener.end());
      }
    }
    return block.kind() == ParagraphKind.CREDIT ? Optional.of(block.start()) : Optional.empty();
  }

  private List<Name> makers(Page page, int start, int end) {
    List<Name> found = new ArrayList<>();
    Matcher joint = JOINT.matcher(page.text()).region(start, end);
    int from = start;
    boolean leads = true;
    while (joint.find()) {
      makers(page, from, joint.start(), leads, found);
      from = joint.end();
      leads = false;
    }
    makers(page, from, end, leads, found);
    return found;
  }

  /** One maker, or two photographers joined by "and". */
  private void makers(Page page, int start, int end, boolean leads, List<Name> found) {
    String words = page.text().substring(start, end);
    int and = words.indexOf(AND);
    boolean two =
        and > 0
            && personal(words.substring(0, and))
            && personal(words.substring(and + AND.length()));
    if (leads && two) {
      maker(page, start, start + and, true).ifPresent(found::add);
      maker(page, start + and + AND.length(), end, true).ifPresent(found::add);
    } else {
      maker(page, start, end, leads).ifPresent(found::add);
    }
  }

  private Optional<Name> maker(Page page, int start, int end, boolean leads) {
    Matcher lead = LEAD.matcher(page.text()).region(start, end);
    int from = lead.lookingAt() ? lead.end() : start;
    if (from >= end || !proper(page.text().substring(from, end))) {
      return Optional.empty();
    }
    Name whole = new Name(from, end, EntityType.ORGANIZATION, CERTAINTY, name());
    return edges
        .trimmed(page.text(), whole)
        .map(name -> typed(page, name, leads))
        .filter(name -> !page.names().contains(name));
  }

  /** A photographer comes first and has two names or more; what follows a stroke is an agency. */
  private Name typed(Page page, Name name, boolean leads) {
    Optional<Name> known = page.nameIn(name.start(), name.end()).filter(n -> same(n, name));
    boolean agency = lexicon.agencies().contains(Spelling.key(page.words(name)));
    boolean person = leads && !agency && personal(page.words(name));
    if (known.isPresent() && !agency && known.get().type() != EntityType.LOCATION) {
      return known.get();
    }
    EntityType type = person ? EntityType.PERSON : EntityType.ORGANIZATION;
    return known
        .filter(model -> model.type() == type)
        .orElse(new Name(name.start(), name.end(), type, name.confidence(), name.reason()));
  }

  private boolean personal(String words) {
    String[] parts = words.split(" ", -1);
    String last = Spelling.key(parts[parts.length - 1]);
    return parts.length > 1
        && !Spelling.shouted(parts[parts.length - 1])
        && !lexicon.organizationHeads().contains(last)
        && !lexicon.creditOpeners().contains(last)
        && !lexicon.mediaHeads().contains(last);
  }

  private static boolean same(Name a, Name b) {
    return a.start() == b.start() && a.end() == b.end();
  }

  private static boolean proper(String words) {
    String[] parts = words.strip().split(" ", -1);
    for (String part : parts) {
      if (!PROPER.matcher(part).matches()) {
        return false;
      }
    }
    return parts.length <= LONGEST && !parts[0].isEmpty() && Spelling.capital(parts[0]);
  }
}
