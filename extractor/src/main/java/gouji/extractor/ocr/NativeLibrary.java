package gouji.extractor.ocr;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * ONNX Runtime's native libraries, taken out of their jar into a folder of this process alone.
 *
 * <p>Left to itself the runtime leaves that folder behind. Here the files are gone as soon as they
 * are loaded where the system allows it, and at the end of the program elsewhere.
 */
final class NativeLibrary implements AutoCloseable {
  /** The property by which the runtime is told where its libraries are. */
  private static final String PLACE = "onnxruntime.native.path";

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  /**
   * @throws IOException when there is none for this machine, or no room for it
   */
  NativeLibrary() throws IOException {
    String platform = platform();
    folder = Files.createTempDirectory("gouji-ocr");
    // Files are deleted before the folder: last come, first gone.
    folder.toFile().deleteOnExit();
    try {
      for (String name : List.of("onnxruntime", "onnxruntime4j_jni")) {
        copy(platform, System.mapLibraryName(name));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
    System.setProperty(PLACE, folder.toString());
  }

  private void copy(String platform, String file) throws IOException {
    String resource = "/ai/onnxruntime/native/" + platform + "/" + file;
    try (InputStream in = NativeLibrary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException("no ONNX Runtime for " + platform);
      }
      Path copy = folder.resolve(file);
      files.add(copy);
      copy.toFile().deleteOnExit();
      Files.copy(in, copy);
    }
  }

  private static String platform() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String system = os.contains("mac") ? "osx" : os.contains("win") ? "win" : "linux";
    return system + "-" + (arch.equals("amd64") || arch.equals("x86_64") ? "x64" : arch);
  }

  /** To be called once the libraries are loaded. */
  @Override
  public void close() {
    boolean gone = true;
    for (Path file : files) {
      gone &= file.toFile().delete();
    }
    if (gone && !folder.toFile().delete()) {
      folder.toFile().deleteOnExit();
    }
  }
}
