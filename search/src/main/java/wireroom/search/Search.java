package wireroom.search;

import wireroom.schemas.stage.Health;
import wireroom.schemas.stage.Stage;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topics;
import wireroom.search.stream.Follower;

/**
 * The search stage: keeps an index up with what is released on {@code wire}. The index goes on
 * answering whether or not this runs. Thread-safe.
 */
public final class Search implements Stage {
  private static final String NAME = "search";

  private final Follower<?> follower;

  /**
   * Wires the stage.
   *
   * @param index which it writes and does not close
   */
  public Search(Cluster cluster, SearchIndex index) {
    this.follower = new Follower<>(NAME, cluster, Topics.WIRE, new IndexSink(index));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void start() {
    follower.start();
  }

  /** Up once all is indexed that was on the wire at the start, and while nothing fails. */
  @Override
  public Health check() {
    return follower.check();
  }

  /** How many records of the wire are not indexed yet, as far as is known; for metrics. */
  public long lag() {
    return follower.lag();
  }

  @Override
  public void close() {
    follower.close();
  }
}
