package wireroom.schemas.stage;

/** Whether a part of the line does its work. */
public sealed interface Health {
  /** It does. */
  record Up() implements Health {}

  /**
   * It does not, or not yet.
   *
   * @param reason one sentence for an operator
   */
  record Down(String reason) implements Health {}

  Health UP = new Up();

  static Health down(String reason) {
    return new Down(reason);
  }
}
