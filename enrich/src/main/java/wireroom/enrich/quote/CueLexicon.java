package wireroom.enrich.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of speech with their forms, as the resource {@code cues.txt} lists them. Immutable. */
final class CueLexicon {
  private final Map<String, CueClass> words = new HashMap<>();
  private final Map<String, CueClass> phrases = new HashMap<>();

  private CueLexicon() {}

  /** Reads the list that is shipped with this class. */
  static CueLexicon bundled() {
    CueLexicon lexicon = new CueLexicon();
    lexicon.read(WordLists.lines("cues.txt"));
    return lexicon;
  }

  private void read(List<String> lines) {
    CueClass current = CueClass.SPEECH;
    for (String line : lines) {
      if (line.startsWith("[")) {
        current = CueClass.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        add(line, current);
      }
    }
  }

  private void add(String line, CueClass cueClass) {
    String lemma = line.split(":", 2)[0];
    int blank = lemma.indexOf(' ');
    String verb = blank < 0 ? lemma : lemma.substring(0, blank);
    String particle = blank < 0 ? "" : lemma.substring(blank);
    Map<String, CueClass> into = blank < 0 ? words : phrases;
    for (String form : forms(line, verb)) {
      into.putIfAbsent(form + particle, cueClass);
    }
  }

  private static List<String> forms(String line, String verb) {
    int colon = line.indexOf(':');
    return colon < 0
        ? Inflection.forms(verb)
        : List.of((verb + line.substring(colon + 1)).split(" ", -1));
  }

  /** The class of a verb in lower case, or null where it is none of speech. */
  @Nullable CueClass of(String verb) {
    return words.get(verb);
  }

  /** The class of a verb together with the particle after it, or null where the two are none. */
  @Nullable CueClass of(String verb, String particle) {
    return phrases.get(verb + ' ' + particle);
  }
}
