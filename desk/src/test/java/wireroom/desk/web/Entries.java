package wireroom.desk.web;

import static wireroom.schemas.model.EntityType.LOCATION;
import static wireroom.schemas.model.EntityType.ORGANIZATION;
import static wireroom.schemas.model.EntityType.PERSON;

import java.time.Instant;
import wireroom.schemas.model.DispatchKind;
import wireroom.testkit.SampleEntry;

/** Entries of one morning: two posts of a live blog and an article. */
final class Entries {
  static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  static final String BLOG = "estuary.dock-strike-1a2b3c4d";
  static final String WALKOUT = BLOG + ".walkout";
  static final String TALKS = BLOG + ".talks";
  static final String ARTICLE = "north.logbooks-5e6f7a8b.all";

  private Entries() {}

  static SampleEntry walkout() {
    return SampleEntry.of(
            BLOG, "walkout", "🚢 Dockers left the quay at Hull at six. Nobody took the ropes.")
        .in(DispatchKind.BLOG, "Dock strike – live")
        .desk("estuary")
        .at(NINE)
        .position(1)
        .names(LOCATION, "Hull");
  }

  static SampleEntry talks() {
    return SampleEntry.of(
            BLOG,
            "talks",
            "Helen Marsh of the Ports Authority came out of the talks. “It was rejected before the"
                + " coffee had gone round,” Marsh said. She flew home to Hull.")
        .in(DispatchKind.BLOG, "Dock strike – live")
        .desk("estuary")
        .at(NINE.plusSeconds(3600))
        .position(0)
        .names(PERSON, "Helen Marsh")
        .names(ORGANIZATION, "Ports Authority")
        .names(LOCATION, "Hull")
        .says("Helen Marsh", "It was rejected before the coffee had gone round,");
  }

  static SampleEntry article() {
    return SampleEntry.of(
            "north.logbooks-5e6f7a8b", "all", "Eleven logbooks were found behind a wall in Whitby.")
        .in(DispatchKind.ARTICLE, "Logbooks found in wall")
        .desk("north")
        .at(NINE.minusSeconds(86_400))
        .names(LOCATION, "Whitby");
  }
}
