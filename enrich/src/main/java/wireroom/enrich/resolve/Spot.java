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
 * @param tokens the keys of its tokens
 * @param form as compared
 */
record Spot(int page, ParagraphKind kind, Name name, String words, List<String> tokens, Form form) {

  static Spot of(int index, Page page, Name name) {
    List<Word> run = page.run(name);
    ParagraphKind kind = run.isEmpty() ? ParagraphKind.PARAGRAPH : run.getFirst().kind();
    String words = page.words(name);
    return new Spot(index, kind, name, words, run.stream().map(Word::key).toList(), Form.of(words));
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
