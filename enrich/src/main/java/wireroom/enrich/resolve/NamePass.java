package wireroom.enrich.resolve;

/** A rule that finds, drops or mends names. Stateless. */
interface NamePass {
  /** Its name in reports; constant. */
  String name();

  /** The story with the names as the rule leaves them. */
  Story apply(Story story);
}
