/**
 * What the tests of several modules share: a Kafka cluster with the line's topics, readers and
 * writers of a topic, and sample dispatches written for the project. No production code uses it.
 */
@NullMarked
package wireroom.testkit;

import org.jspecify.annotations.NullMarked;
