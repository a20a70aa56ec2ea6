package wireroom.desk.query;

import java.util.List;

/** What was made of the parameters of an address. */
public sealed interface Reading {
  /**
   * All of them make sense.
   *
   * @param query what is asked
   */
  record Understood(DeskQuery query) implements Reading {}

  /**
   * Some of them do not.
   *
   * @param parameters those, at least one
   */
  record Misunderstood(List<BadParameter> parameters) implements Reading {
    public Misunderstood {
      parameters = List.copyOf(parameters);
    }
  }
}
