package wireroom.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NRTCachingDirectory;
import org.apache.lucene.util.IOUtils;
import wireroom.search.SourcePartition;
import wireroom.search.UnusableIndexException;

/** A folder with the files of one index. */
final class IndexFolder {
  private static final Pattern LUCENE_FILE =
      Pattern.compile("(pending_)?segments.*|_[a-z0-9]+(_.*)?\\..*");

  private IndexFolder() {}

  /** An open index, with how far it was indexed when it was last committed. */
  record Opened(IndexWriter writer, Map<SourcePartition, Long> positions) {}

  /** Opens the index in a folder, or a new one. */
  static Opened open(Path path) {
    Directory directory = directory(path);
    try {
      Map<SourcePartition, Long> positions = positions(directory);
      return new Opened(writer(directory, positions), positions);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw explained(path, e);
    }
  }

  /** Removes the index in a folder, whatever state it is in, and nothing else that lies there. */
  static void clear(Path path) {
    try (Directory directory = directory(path);
        Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (LUCENE_FILE.matcher(file).matches()) {
          directory.deleteFile(file);
        }
      }
    } catch (IOException e) {
      throw explained(path, e);
    }
  }

  private static Directory directory(Path path) {
    try {
      return new NRTCachingDirectory(FSDirectory.open(path), 5, 60);
    } catch (IOException e) {
      throw explained(path, e);
    }
  }

  private static Map<SourcePartition, Long> positions(Directory directory) throws IOException {
    return DirectoryReader.indexExists(directory)
        ? CommitData.positions(SegmentInfos.readLatestCommit(directory).getUserData())
        : Map.of();
  }

  private static IndexWriter writer(Directory directory, Map<SourcePartition, Long> positions)
      throws IOException {
    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WireAnalyzer()));
    try {
      checkReadable(writer);
      writer.setLiveCommitData(CommitData.of(positions).entrySet());
      writer.commit();
      return writer;
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(writer::rollback);
      throw e;
    }
  }

  /** The writer itself opens no segment before it must. */
  private static void checkReadable(IndexWriter writer) throws IOException {
    DirectoryReader.open(writer).close();
  }

  private static RuntimeException explained(Path path, Exception e) {
    return switch (e) {
      case LockObtainFailedException _ ->
          new UncheckedIOException(
              "another process has the index in " + path + " open", (IOException) e);
      case CorruptIndexException _,
          IndexFormatTooOldException _,
          IndexFormatTooNewException _,
          EOFException _,
          FileNotFoundException _,
          NoSuchFileException _,
          // Where a codec is unknown.
          IllegalArgumentException _,
          UnusableIndexException _ ->
          new UnusableIndexException(
              "the index in " + path + " cannot be used: " + e.getMessage(), e);
      case IOException failure ->
          new UncheckedIOException("cannot open the index in " + path, failure);
      default -> new IllegalStateException("cannot open the index in " + path, e);
    };
  }
}
