package wireroom.enrich.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A name of several words, or an acronym, found once is that name wherever it stands, also where
 * the model took a part of it for the whole.
 */
record RepeatedName() implements NamePass {
  private static final double CERTAINTY = 0.9;

  @Override
  public String name() {
    return "repeat";
  }

  @Override
  public Story apply(Story story) {
    Map<List<String>, Sightings.Known> known = new HashMap<>();
    story
        .spots()
        .filter(spot -> spot.words().indexOf(' ') > 0 || Definition.acronym(spot.words()))
        .filter(spot -> !spot.tokens().isEmpty())
        .forEach(spot -> known.merge(spot.tokens(), known(spot), RepeatedName::surer));
    Sightings sightings = new Sightings(known.values());
    return story.map(page -> page.put(sightings.in(page, name())));
  }

  private static Sightings.Known known(Spot spot) {
    return new Sightings.Known(spot.tokens(), spot.type(), CERTAINTY * spot.name().confidence());
  }

  private static Sightings.Known surer(Sightings.Known a, Sightings.Known b) {
    return a.confidence() >= b.confidence() ? a : b;
  }
}
