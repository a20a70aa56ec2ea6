package wireroom.search.stream;

import org.jspecify.annotations.Nullable;

/**
 * A record that could be read.
 *
 * @param key its key
 * @param value its value, null for a tombstone
 * @param <V> the topic's values
 */
public record Arrival<V>(String key, @Nullable V value) {}
