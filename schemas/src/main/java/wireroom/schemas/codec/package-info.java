/**
 * Turns the vocabulary into Avro and back, in the Confluent wire form that registry-based clients
 * read: a zero byte, the schema's id in four bytes, the Avro binary. The schemas stand beside this
 * package as {@code .avsc} resources.
 */
@NullMarked
package wireroom.schemas.codec;

import org.jspecify.annotations.NullMarked;
