package wireroom.enrich.resolve;

import java.util.List;

/** A rule that joins mentions which mean one entity. Stateless. */
interface LinkPass {
  /** Its name in reports; constant. */
  String name();

  /** The groups after the rule; every mention stays in exactly one of them. */
  List<Group> apply(List<Group> groups, Story story);
}
