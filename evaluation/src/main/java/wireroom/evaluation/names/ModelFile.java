package wireroom.evaluation.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/** Writes a model as OpenNLP does, but with nothing in it that changes from run to run. */
final class ModelFile {
  /** What a model says of its making: OpenNLP would put the time here. */
  static final Map<String, String> MANIFEST = Map.of("Timestamp", "0");

  private static final String MANIFEST_ENTRY = "manifest.properties";
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ModelFile() {}

  static void write(BaseModel model, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.serialize(bytes);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (Map.Entry<String, byte[]> entry : entries(bytes.toByteArray()).entrySet()) {
        ZipEntry head = new ZipEntry(entry.getKey());
        head.setTimeLocal(EPOCH);
        zip.putNextEntry(head);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }

  private static Map<String, byte[]> entries(byte[] bytes) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry head = zip.getNextEntry(); head != null; head = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        entries.put(
            head.getName(),
            head.getName().equals(MANIFEST_ENTRY) ? sortedProperties(content) : content);
      }
    }
    return entries;
  }

  private static byte[] sortedProperties(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
