package wireroom.schemas.stage;

/** A running part of the line. Constructors only wire; {@link #start} opens connections. */
public interface Stage extends AutoCloseable {
  /** Its name on the command line and in health reports, such as {@code enrich}. */
  String name();

  /**
   * Opens connections and threads; returns once they are asked for, not once they are ready. Call
   * once.
   */
  void start();

  /** Would it work now? Cheap, may be called from any thread at any time after {@link #start}. */
  Health check();

  /** Stops orderly: finishes or gives back what is in hand. Idempotent. */
  @Override
  void close();
}
