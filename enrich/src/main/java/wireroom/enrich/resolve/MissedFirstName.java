package wireroom.enrich.resolve;

import java.util.List;

/** The first name of a person who is named in full, in texts that name this person. */
record MissedFirstName(Lexicon lexicon) implements NamePass {
  private static final double CERTAINTY = 0.75;

  @Override
  public String name() {
    return "first-name";
  }

  @Override
  public Story apply(Story story) {
    MissedPart part = new MissedPart(lexicon, Form::first, "first-name-of", CERTAINTY);
    return story.map(
        page -> part.find(new Story(story.header(), List.of(page))).pages().getFirst());
  }
}
