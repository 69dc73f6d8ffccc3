package gouji.extractor.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The PP-OCR models, loaded once for the whole program at the first page that needs them.
 *
 * <p>Each runs on the thread that calls it: a page's lines are read side by side instead, so that
 * what is read does not depend on the number of threads.
 */
final class Models {
  private static final String FOLDER = "/models/";

  private final OrtEnvironment environment;
  private final OrtSession detection;
  private final OrtSession recognition;
  private final List<String> characters;
  private final Signs signs;

  private Models() throws IOException, OrtException {
    try (NativeLibrary library = new NativeLibrary()) {
      environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "gouji");
    }
    environment.setTelemetry(false);
    detection = session("ch_PP-OCRv4_det_infer.onnx", Runtime.getRuntime().availableProcessors());
    recognition = session("ch_PP-OCRv4_rec_infer.onnx", 1);
    // A dot stroke by itself, 丶, is never written; what looks like it is the comma of a list. A
    // circle is the full stop: reports hardly give angles.
    characters =
        new String(bytes("ppocr_keys_v1.txt"), StandardCharsets.UTF_8)
            .lines()
            .map(c -> c.equals("丶") ? "、" : c.equals("°") ? "。" : c)
            .toList();
    signs = new Signs(characters);
  }

  private OrtSession session(String file, int threads) throws IOException, OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(threads);
    options.setInterOpNumThreads(1);
    options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
    // Threads that wait for work must not take the processor from those that have some.
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
    return environment.createSession(bytes(file), options);
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = Models.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new FileNotFoundException("no model " + file);
      }
      return in.readAllBytes();
    }
  }

  /** Loads at the first use; what goes wrong then goes wrong each time. */
  private static final class Loaded {
    static final Object MODELS_OR_FAILURE = load();

    private static Object load() {
      try {
        return new Models();
      } catch (IOException | OrtException | RuntimeException | LinkageError e) {
        return e;
      }
    }
  }

  /**
   * @throws IOException when the models or the runtime cannot be loaded on this machine
   */
  static Models get() throws IOException {
    if (Loaded.MODELS_OR_FAILURE instanceof Models models) {
      return models;
    }
    throw new IOException("OCR cannot run here", (Throwable) Loaded.MODELS_OR_FAILURE);
  }

  /** The characters that recognition tells apart, in the order of its classes after the first. */
  List<String> characters() {
    return characters;
  }

  Signs signs() {
    return signs;
  }

  /** For each pixel how likely it is the core of a line of text. */
  float[] detect(float[] rgb, int width, int height) throws IOException {
    // One page at a time: its layers take some hundred megabytes.
    synchronized (detection) {
      return run(detection, rgb, width, height);
    }
  }

  /** For each step along the line how likely each class is; class 0 is nothing new. */
  float[] recognise(float[] rgb, int width, int height) throws IOException {
    return run(recognition, rgb, width, height);
  }

  private float[] run(OrtSession session, float[] rgb, int width, int height) throws IOException {
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(rgb), new long[] {1, 3, height, width});
        OrtSession.Result result = session.run(Map.of("x", tensor))) {
      FloatBuffer out = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] values = new float[out.remaining()];
      out.get(values);
      return values;
    } catch (OrtException e) {
      throw new IOException("OCR failed", e);
    }
  }
}
