/**
 * Reading: the bytes of a dispatch become a header and entries, or a reason why not. One {@link
 * wireroom.ingest.read.Reader} a format, each in a package of its own below this one and listed in
 * {@code META-INF/services}; this package knows none of them. Pure: no clock, no files, no Kafka.
 */
@NullMarked
package wireroom.ingest.read;

import org.jspecify.annotations.NullMarked;
