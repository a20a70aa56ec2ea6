package wireroom.evaluation.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wireroom.enrich.annotate.Name;
import wireroom.enrich.annotate.NameFinder;
import wireroom.schemas.model.EntityType;

/**
 * How well a name finder does on gold documents: exact span and type.
 *
 * @param byType a tally for each type
 */
public record NameScores(Map<EntityType, Tally> byType) {
  private static final Tally NOTHING = new Tally(0, 0, 0);

  public NameScores {
    byType = Map.copyOf(byType);
  }

  /** Runs a finder over documents, forgetting between them, and counts. */
  public static NameScores of(NameFinder finder, List<GoldDocument> documents) {
    Map<EntityType, Tally> tallies = new EnumMap<>(EntityType.class);
    for (GoldDocument document : documents) {
      finder.clear();
      for (GoldText text : document.texts()) {
        count(text.names(), found(finder, text), tallies);
      }
    }
    return new NameScores(tallies);
  }

  private static List<GoldName> found(NameFinder finder, GoldText text) {
    List<GoldName> found = new ArrayList<>();
    for (Name name : finder.find(text.text())) {
      found.add(new GoldName(name.start(), name.end(), name.type()));
    }
    return found;
  }

  private static void count(
      List<GoldName> gold, List<GoldName> found, Map<EntityType, Tally> tallies) {
    for (GoldName name : found) {
      boolean right = gold.contains(name);
      tallies.merge(name.type(), new Tally(right ? 1 : 0, right ? 0 : 1, 0), Tally::plus);
    }
    for (GoldName name : gold) {
      if (!found.contains(name)) {
        tallies.merge(name.type(), new Tally(0, 0, 1), Tally::plus);
      }
    }
  }

  /** The tally of one type. */
  public Tally of(EntityType type) {
    return byType.getOrDefault(type, NOTHING);
  }

  /** The tally over all types. */
  public Tally all() {
    return byType.values().stream().reduce(NOTHING, Tally::plus);
  }

  /** A table with precision, recall and F1 in per cent. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder(row("", "P", "R", "F1"));
    for (EntityType type : EntityType.values()) {
      table.append(row(type.name().toLowerCase(Locale.ROOT), of(type)));
    }
    return table.append(row("all", all())).toString();
  }

  private static String row(String name, Tally tally) {
    return row(name, percent(tally.precision()), percent(tally.recall()), percent(tally.f1()));
  }

  private static String row(String name, String precision, String recall, String f1) {
    return String.format(Locale.ROOT, "%-14s%8s%8s%8s%n", name, precision, recall, f1);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
