package wireroom.enrich.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The word lists that the passes go by, all as {@link Spelling#key} gives them.
 *
 * @param honorifics titles that only people have, such as "dr"
 * @param titles titles that are also other words, such as "judge"
 * @param honours what stands after one, such as "mp"
 * @param organizationHeads common nouns that end an organisation's name, such as "hospital"
 * @param locationHeads common nouns that end a place's name, such as "station"
 * @param modifiers words that may stand between a name and such a noun, such as "city"
 * @param bodies common nouns that end the name of a body of its own, such as "committee"
 * @param fillers words that a short form of a name leaves out, such as "general"
 * @param agencies picture and news agencies
 * @param mediaHeads common nouns that end the name of a paper or agency, such as "pictures"
 * @param creditOpeners what opens a credit before its colon, such as "photograph"
 * @param calendar words with a capital that are seldom names of people, such as "may"
 * @param synonyms for names such as "Tories" and "Conservative party" a number they share
 * @param roleHeads nouns that say what a person is, such as "chair"
 */
record Lexicon(
    Set<String> honorifics,
    Set<String> titles,
    Set<String> honours,
    Set<String> organizationHeads,
    Set<String> locationHeads,
    Set<String> modifiers,
    Set<String> bodies,
    Set<String> fillers,
    Set<String> agencies,
    Set<String> mediaHeads,
    Set<String> creditOpeners,
    Set<String> calendar,
    Map<Form, Integer> synonyms,
    Set<String> roleHeads) {
  private static final List<String> ROLE_ENDINGS =
      List.of("er", "or", "ist", "ian", "man", "woman");

  /** The lists that come with the program. */
  static Lexicon bundled() {
    return new Lexicon(
        read("honorifics"),
        read("titles"),
        read("honours"),
        read("organization-heads"),
        read("location-heads"),
        read("modifiers"),
        read("bodies"),
        read("fillers"),
        read("agencies"),
        read("media-heads"),
        read("credit-openers"),
        read("calendar"),
        synonyms("synonyms"),
        read("role-heads"));
  }

  /** Whether a word stands before the name of a person and is no part of it. */
  boolean title(String word) {
    return honorifics.contains(word) || titles.contains(word);
  }

  /** Whether a noun says what a person is. */
  boolean roleHead(String noun) {
    return roleHeads.contains(noun)
        || (ROLE_ENDINGS.stream().anyMatch(noun::endsWith) && !calendar.contains(noun));
  }

  /** Whether the list of synonyms has both names, and for one thing. */
  boolean synonymous(Form a, Form b) {
    Integer group = synonyms.get(a);
    return group != null && group.equals(synonyms.get(b));
  }

  private static Set<String> read(String list) {
    return lines(list).stream().map(Spelling::key).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<Form, Integer> synonyms(String list) {
    Map<Form, Integer> groups = new HashMap<>();
    List<String> lines = lines(list);
    for (int i = 0; i < lines.size(); i++) {
      for (String name : lines.get(i).split(";", -1)) {
        groups.put(Form.of(name), i);
      }
    }
    return Map.copyOf(groups);
  }

  private static List<String> lines(String list) {
    try (InputStream in =
            Objects.requireNonNull(Lexicon.class.getResourceAsStream(list + ".txt"), list);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
