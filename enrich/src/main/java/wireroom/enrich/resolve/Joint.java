package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;

/**
 * Names that the model cut in pieces: "Ashby and West Marsh Hospitals NHS Trust", "Avon and
 * Somerset police", and the two names of a person.
 */
record Joint() implements NamePass {
  private static final double CERTAINTY = 0.85;
  private static final Set<String> SHARED_HEADS =
      Set.of("trust", "hospital", "hospitals", "council", "police", "constabulary");
  private static final Set<String> TAILS = Set.of("nhs", "trust", "foundation", "council");

  @Override
  public String name() {
    return "joint";
  }

  @Override
  public Story apply(Story story) {
    return story.map(page -> page.withNames(joined(page)));
  }

  private List<Name> joined(Page page) {
    List<Name> joined = new ArrayList<>();
    for (Name name : page.names().reversed()) {
      Name right = name;
      if (!joined.isEmpty() && oneName(page, name, joined.getLast())) {
        Name last = joined.removeLast();
        right = new Name(name.start(), last.end(), last.type(), CERTAINTY, name());
      }
      joined.add(right);
    }
    return joined;
  }

  private static boolean oneName(Page page, Name left, Name right) {
    String between = page.text().substring(left.end(), right.start());
    if (between.equals(" ")) {
      return page.words(left).endsWith(" of")
          || (left.type() == right.type()
              && (left.type() == EntityType.PERSON || tail(page.words(right))));
    }
    boolean listed = between.equals(" and ") || between.equals(" and the ") || between.equals(", ");
    return listed
        && right.type() == EntityType.ORGANIZATION
        && shares(left, Form.of(page.words(right)))
        && (!between.equals(", ") || page.words(right).contains(" and "));
  }

  /** Trusts are named after several places or hospitals, councils and forces after places only. */
  private static boolean shares(Name left, Form right) {
    return left.type() == EntityType.LOCATION
        ? SHARED_HEADS.contains(right.last())
        : left.type() == EntityType.ORGANIZATION
            && right.last().equals("trust")
            && right.words().contains("nhs");
  }

  private static boolean tail(String words) {
    return TAILS.containsAll(Form.of(words).words());
  }
}
