package wireroom.enrich.resolve;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;

/**
 * One sense per dispatch: a name that the model types in two ways gets the type for which clearly
 * more speaks, unless the model is sure of the single case.
 */
record Vote() implements NamePass {
  private static final double MAJORITY = 0.75;
  private static final double SURE = 0.98;

  @Override
  public String name() {
    return "vote";
  }

  @Override
  public Story apply(Story story) {
    Map<Form, Map<EntityType, Double>> votes = new HashMap<>();
    story
        .spots()
        .forEach(
            spot ->
                votes
                    .computeIfAbsent(spot.form(), form -> new EnumMap<>(EntityType.class))
                    .merge(spot.type(), spot.name().confidence(), Double::sum));
    return story.map(page -> page.map(name -> voted(page, name, votes)));
  }

  private Name voted(Page page, Name name, Map<Form, Map<EntityType, Double>> votes) {
    Map<EntityType, Double> cast = votes.get(Form.of(page.words(name)));
    if (cast == null || cast.size() < 2 || name.confidence() > SURE) {
      return name;
    }
    List<Map.Entry<EntityType, Double>> ranked =
        cast.entrySet().stream()
            .sorted(Map.Entry.<EntityType, Double>comparingByValue().reversed())
            .toList();
    double all = cast.values().stream().mapToDouble(Double::doubleValue).sum();
    EntityType winner = ranked.getFirst().getKey();
    double share = ranked.getFirst().getValue() / all;
    return winner == name.type() || share < MAJORITY
        ? name
        : new Name(name.start(), name.end(), winner, share, name());
  }
}
