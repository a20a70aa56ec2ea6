package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.ParagraphKind;

/**
 * Mentions that mean one entity.
 *
 * @param type what it is
 * @param name its fullest name
 * @param form that name as compared
 * @param spots at least one, in the order of the dispatch
 */
record Group(EntityType type, String name, Form form, List<Spot> spots) {
  private static final Comparator<Spot> DISPATCH_ORDER =
      Comparator.comparingInt(Spot::page).thenComparingInt(spot -> spot.name().start());

  static Group of(List<Spot> spots) {
    List<Spot> ordered = spots.stream().sorted(DISPATCH_ORDER).toList();
    String name = fullest(ordered);
    return new Group(ordered.getFirst().type(), name, Form.of(name), ordered);
  }

  /** A group for each name that differs, in the order of the dispatch. */
  static List<Group> byName(List<Spot> spots) {
    record Key(EntityType type, Form form) {}
    Map<Key, List<Spot>> named = new LinkedHashMap<>();
    for (Spot spot : spots) {
      named.computeIfAbsent(new Key(spot.type(), spot.form()), k -> new ArrayList<>()).add(spot);
    }
    return named.values().stream().map(Group::of).toList();
  }

  /** The group under a fuller name, which none of its mentions has. */
  Group renamed(String fuller, String reason, double certainty) {
    List<Spot> renamed = spots.stream().map(spot -> spot.because(reason, certainty)).toList();
    return new Group(type, fuller, Form.of(fuller), renamed);
  }

  /** All forms of the name, as written, sorted. */
  List<String> aliases() {
    return spots.stream()
        .map(Spot::words)
        .filter(words -> !words.equals(name))
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether it is named nowhere but as the maker of a picture. */
  boolean onlyCredited() {
    return spots.stream().allMatch(spot -> spot.kind() == ParagraphKind.CREDIT);
  }

  private static String fullest(List<Spot> spots) {
    Map<String, Long> counts =
        spots.stream()
            .map(Group::shown)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.keySet().stream()
        .max(
            Comparator.<String>comparingInt(words -> Form.of(words).size())
                .thenComparing(words -> !Spelling.shouted(words))
                .thenComparingLong(words -> counts.getOrDefault(words, 0L))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** A person or place in capitals is shown in small letters; short ones are abbreviations. */
  private static String shown(Spot spot) {
    boolean calm =
        switch (spot.type()) {
          case PERSON -> spot.form().size() > 1;
          case LOCATION -> spot.words().length() > 3;
          case ORGANIZATION -> false;
        };
    return calm && Spelling.shouted(spot.words())
        ? Spelling.capitalized(spot.words())
        : spot.words();
  }
}
