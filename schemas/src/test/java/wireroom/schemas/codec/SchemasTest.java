package wireroom.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class SchemasTest {
  @Test
  void everyTypeAndFieldIsDocumented() {
    List<String> undocumented = new ArrayList<>();
    new BundledCatalogue().all().values().forEach(schema -> collect(schema, undocumented));
    assertThat(undocumented).isEmpty();
  }

  @Test
  void catalogueFindsEverySchemaByItsId() {
    BundledCatalogue catalogue = new BundledCatalogue();
    catalogue
        .all()
        .forEach((id, schema) -> assertThat(catalogue.idOf("any", schema)).isEqualTo(id));
  }

  private static void collect(Schema schema, List<String> undocumented) {
    switch (schema.getType()) {
      case RECORD -> collectRecord(schema, undocumented);
      case ENUM -> note(schema.getDoc() == null, schema.getName(), undocumented);
      case ARRAY -> collect(schema.getElementType(), undocumented);
      case UNION -> schema.getTypes().forEach(branch -> collect(branch, undocumented));
      default -> {}
    }
  }

  private static void collectRecord(Schema schema, List<String> undocumented) {
    note(schema.getDoc() == null, schema.getName(), undocumented);
    for (Schema.Field field : schema.getFields()) {
      note(field.doc() == null, schema.getName() + "." + field.name(), undocumented);
      collect(field.schema(), undocumented);
    }
  }

  private static void note(boolean missing, String name, List<String> undocumented) {
    if (missing) {
      undocumented.add(name);
    }
  }
}
