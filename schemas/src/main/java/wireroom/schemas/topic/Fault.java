package wireroom.schemas.topic;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;

/** Whose fault it is that a record was not processed. */
enum Fault {
  /** The record's own, or that of code which cannot cope with it: no later try would succeed. */
  OF_RECORD,
  /** Of what surrounds it, such as a cluster, disk or registry that is away: worth another try. */
  OF_SURROUNDINGS;

  static Fault of(Exception exception) {
    return exception instanceof KafkaException && !(exception instanceof SerializationException)
        ? OF_SURROUNDINGS
        : OF_RECORD;
  }
}
