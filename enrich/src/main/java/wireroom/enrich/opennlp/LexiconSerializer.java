package wireroom.enrich.opennlp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.util.model.ArtifactSerializer;

/** Keeps a {@link Lexicon} inside a model file; OpenNLP makes one by its name. */
public final class LexiconSerializer implements ArtifactSerializer<Lexicon> {
  @Override
  public Lexicon create(InputStream in) throws IOException {
    return Lexicon.read(new DataInputStream(new BufferedInputStream(in)));
  }

  @Override
  public void serialize(Lexicon lexicon, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out));
    lexicon.write(data);
    data.flush();
  }
}
