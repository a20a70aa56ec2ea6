package wireroom.enrich.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;

/**
 * Names that the model ran together, where the dispatch names the first of them alone: "Department
 * of Health and NHS Employers", "Ashby's Arndale centre".
 */
record Split() implements NamePass {
  private static final double CERTAINTY = 0.85;
  private static final Set<String> NAMED_BODIES = Set.of("union", "party", "council", "committee");
  private static final List<String> SEAMS = List.of(" and ", "’s ", "'s ");

  @Override
  public String name() {
    return "split";
  }

  @Override
  public Story apply(Story story) {
    Map<Form, EntityType> known = new HashMap<>();
    story.spots().forEach(spot -> known.putIfAbsent(spot.form(), spot.type()));
    return story.map(
        page -> page.withNames(page.names().stream().flatMap(n -> parts(page, n, known)).toList()));
  }

  private Stream<Name> parts(Page page, Name name, Map<Form, EntityType> known) {
    String words = page.words(name);
    return SEAMS.stream()
        .map(seam -> parts(name, words, seam, known))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Stream.of(described(name, words, known)));
  }

  /** "NHS medical director" names the NHS; "PCS union" is a name. */
  private Name described(Name name, String words, Map<Form, EntityType> known) {
    int blank = words.indexOf(' ');
    boolean acronym =
        blank > 0
            && Definition.acronym(words.substring(0, blank))
            && known.get(Form.of(words.substring(0, blank))) == name.type()
            && words.substring(blank).equals(words.substring(blank).toLowerCase(Locale.ROOT))
            && !NAMED_BODIES.contains(Form.of(words).last());
    return acronym
        ? new Name(name.start(), name.start() + blank, name.type(), CERTAINTY, name())
        : name;
  }

  private Optional<Stream<Name>> parts(
      Name name, String words, String seam, Map<Form, EntityType> known) {
    int at = words.indexOf(seam);
    if (at <= 0 || !Spelling.capital(words.substring(at + seam.length()))) {
      return Optional.empty();
    }
    EntityType left = known.get(Form.of(words.substring(0, at)));
    EntityType right = known.get(Form.of(words.substring(at + seam.length())));
    boolean apart =
        seam.equals(" and ")
            ? left == name.type() && whole(words, at)
            : left == EntityType.LOCATION;
    if (left == null || !apart) {
      return Optional.empty();
    }
    int from = name.start() + at + seam.length();
    return Optional.of(
        Stream.of(
            new Name(name.start(), name.start() + at, left, CERTAINTY, name()),
            new Name(from, name.end(), right == null ? name.type() : right, CERTAINTY, name())));
  }

  /** "Department of Health and Social Care": the first part must have more than one word. */
  private static boolean whole(String words, int at) {
    return words.substring(0, at).indexOf(' ') > 0;
  }
}
