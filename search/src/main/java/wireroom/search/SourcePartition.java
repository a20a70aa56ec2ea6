package wireroom.search;

/**
 * One partition of a topic that is indexed.
 *
 * @param topic the topic's name
 * @param partition its number, from 0
 */
public record SourcePartition(String topic, int partition) {}
