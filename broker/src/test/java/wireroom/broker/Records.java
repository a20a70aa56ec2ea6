package wireroom.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes and reads strings, one topic of one partition. */
record Records(String bootstrapServers) {
  private static final TopicPartition PARTITION = new TopicPartition("notes", 0);

  void createTopic() throws Exception {
    try (Admin admin = Admin.create(servers())) {
      admin
          .createTopics(List.of(new NewTopic(PARTITION.topic(), Optional.of(1), Optional.empty())))
          .all()
          .get();
    }
  }

  /** Returns once the broker has acknowledged the record. */
  void write(String value) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(servers(), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(PARTITION.topic(), value)).get();
    }
  }

  /** All values, in order. */
  List<String> read() {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(servers(), new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(PARTITION));
      consumer.seekToBeginning(List.of(PARTITION));
      long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
      List<String> values = new ArrayList<>();
      while (consumer.position(PARTITION) < end) {
        consumer.poll(Duration.ofSeconds(1)).forEach(one -> values.add(one.value()));
      }
      return values;
    }
  }

  private Map<String, Object> servers() {
    return Map.of("bootstrap.servers", bootstrapServers);
  }
}
