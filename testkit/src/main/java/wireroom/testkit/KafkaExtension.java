package wireroom.testkit;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import wireroom.schemas.codec.BundledCatalogue;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topics;

/**
 * Gives tests a Kafka cluster that has all topics of the line. Constructors, tests and life-cycle
 * methods ask for one of two parameters:
 *
 * <ul>
 *   <li>{@link Cluster}: the cluster that all tests of the JVM share, started when first asked for
 *       and stopped after the last test. Others write to its topics too, so tests use dispatch ids,
 *       application ids and groups of their own.
 *   <li>{@link TemporaryBroker}: a broker that this test alone uses and may restart, whatever the
 *       setting says.
 * </ul>
 *
 * <p>The setting {@code it.kafka} (a system property or JUnit configuration parameter) says what
 * the shared cluster is: {@code embedded} (the default), {@code container}, which skips the tests
 * where no Docker engine runs, or the {@code host:port} of a cluster that runs already.
 */
public final class KafkaExtension implements ExecutionCondition, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(KafkaExtension.class);
  private static final String SETTING = "it.kafka";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return choice(context)
        .obstacle()
        .map(ConditionEvaluationResult::disabled)
        .orElseGet(() -> ConditionEvaluationResult.enabled("there is a Kafka cluster to use"));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Cluster.class || type == TemporaryBroker.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Cluster.class ? shared(context) : own(context);
  }

  private static Cluster shared(ExtensionContext context) {
    SharedKafka kafka =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(
                SharedKafka.class, _ -> withTopics(choice(context).start()), SharedKafka.class);
    return cluster(kafka.bootstrapServers());
  }

  private static TemporaryBroker own(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent(
            TemporaryBroker.class, _ -> TemporaryBroker.start(), TemporaryBroker.class);
  }

  private static SharedKafka withTopics(SharedKafka kafka) {
    createTopics(cluster(kafka.bootstrapServers()));
    return kafka;
  }

  static void createTopics(Cluster cluster) {
    try (Admin admin = Admin.create(cluster.properties())) {
      Topics.create(admin);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while topics were created", e);
    }
  }

  /** A cluster without security, whose records carry the ids of the bundled schemas. */
  static Cluster cluster(String bootstrapServers) {
    return new Cluster(bootstrapServers, Map.of(), new BundledCatalogue());
  }

  private static KafkaChoice choice(ExtensionContext context) {
    return KafkaChoice.parse(context.getConfigurationParameter(SETTING).orElse("embedded"));
  }
}
