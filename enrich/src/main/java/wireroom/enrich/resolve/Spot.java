package wireroom.enrich.resolve;

import java.util.List;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.ParagraphKind;

/**
 * One mention of a dispatch.
 *
 * @param page index of its text in the dispatch
 * @param kind the kind of paragraph it stands in
 * @param name where it stands there
 * @param words as written
 * @param tokens the keys of its tokens, none where it is cut off inside one
 * @param form as compared
 */
record Spot(int page, ParagraphKind kind, Name name, String words, List<String> tokens, Form form) {

  static Spot of(int index, Page page, Name name) {
    List<Word> run = page.run(name);
    ParagraphKind kind = run.isEmpty() ? ParagraphKind.PARAGRAPH : run.getFirst().kind();
    boolean whole =
        !run.isEmpty()
            && run.getFirst().start() == name.start()
            && run.getLast().end() == name.end();
    List<String> tokens = whole ? run.stream().map(Word::key).toList() : List.of();
    String words = page.words(name);
    return new Spot(index, kind, name, words, tokens, Form.of(words));
  }

  EntityType type() {
    return name.type();
  }

  /** The mention, joined to an entity for {@code reason}, which is as sure as {@code certainty}. */
  Spot because(String reason, double certainty) {
    Name joined =
        new Name(name.start(), name.end(), name.type(), name.confidence() * certainty, reason);
    return new Spot(page, kind, joined, words, tokens, form);
  }
}
