package gouji.checker.cli;

import gouji.checker.run.Auditor;
import gouji.checker.run.ReportReader;
import gouji.extractor.Extractor;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Connects the program to the process it runs in. */
final class Terminal {
  /** Set to see what the libraries log, when looking for a fault. */
  private static final String SHOW_LOG = "gouji.log";

  private Terminal() {}

  static int run(String... args) {
    PrintWriter out = writer(FileDescriptor.out, "sun.stdout.encoding");
    PrintWriter err = writer(FileDescriptor.err, "sun.stderr.encoding");
    if (!Boolean.getBoolean(SHOW_LOG)) {
      silenceLibraries();
    }
    ReportReader reader = Extractor::extract;
    return Audit.run(args, reader, new Auditor(reader), out, err, isWatched());
  }

  /** Whether the streams are a person's terminal. Since Java 22 only the console itself can say. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isWatched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /**
   * The user reads findings. What PDFBox and others log, and what some print, tells of repairs in
   * the file's structure and would scroll the findings away.
   */
  private static void silenceLibraries() {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
  }

  private static PrintWriter writer(FileDescriptor descriptor, String property) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), charset(property)), false);
  }

  /** What the terminal expects; UTF-8 where that has no Chinese. */
  private static Charset charset(String property) {
    String name = System.getProperty(property, System.getProperty("native.encoding", "UTF-8"));
    try {
      Charset charset = Charset.forName(name);
      return charset.newEncoder().canEncode("勾稽") ? charset : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException
        | UnsupportedCharsetException
        | UnsupportedOperationException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
