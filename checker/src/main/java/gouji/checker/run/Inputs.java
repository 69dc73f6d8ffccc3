package gouji.checker.run;

import gouji.checker.text.Message;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the files and folders that a user names into the list of files to audit. Folders are read
 * to the bottom and sorted by name; hidden files, the lock files of office programs and what an
 * earlier run wrote are passed over, and nothing else is.
 */
public final class Inputs {
  /** What a run writes into its folder; a folder that holds the first is a run's. */
  private static final Set<String> OWN_FILES =
      Set.of(Outputs.DETAILS, Outputs.WORKBOOK, Outputs.FINDINGS);

  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");

  private final Path ownOutput;
  private final Map<Path, Found> inputs = new LinkedHashMap<>();

  private record Found(Path file, String name, Optional<Message> unreadable) {}

  private Inputs(Path ownOutput) {
    this.ownOutput = ownOutput.toAbsolutePath().normalize();
  }

  /**
   * @param ownOutput the folder into which this run writes
   */
  public static List<Input> find(List<Path> arguments, Path ownOutput) throws IOException {
    Inputs inputs = new Inputs(ownOutput);
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        inputs.addFolder(argument, arguments.size() > 1);
      } else {
        inputs.add(argument, argument.getFileName().toString(), Optional.empty());
      }
    }
    return inputs.distinctlyNamed();
  }

  private void addFolder(Path folder, boolean oneOfSeveral) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    Path last = root.getFileName();
    String prefix = oneOfSeveral && last != null ? last + "/" : "";
    List<Found> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return !dir.equals(root) && (isHidden(dir) || isOutput(dir))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !isLock(file.getFileName().toString()) && !isOwnFile(file)) {
              found.add(new Found(file, prefix + relative(root, file), Optional.empty()));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
              throw e;
            }
            // A link back to a folder above leads to files that are in the list already.
            if (!(e instanceof FileSystemLoopException)) {
              found.add(
                  new Found(
                      file,
                      prefix + relative(root, file),
                      Optional.of(Message.of("reason.access-denied"))));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(Found::name));
    found.forEach(input -> add(input.file(), input.name(), input.unreadable()));
  }

  private void add(Path file, String name, Optional<Message> unreadable) {
    inputs.putIfAbsent(file.toAbsolutePath().normalize(), new Found(file, name, unreadable));
  }

  /** Two files of one name, from two arguments, go by their whole paths. */
  private List<Input> distinctlyNamed() {
    Map<String, Integer> names = new HashMap<>();
    inputs.values().forEach(input -> names.merge(input.name(), 1, Integer::sum));
    return inputs.values().stream()
        .map(
            found ->
                new Input(
                    found.file(),
                    names.getOrDefault(found.name(), 0) == 1 ? found.name() : slashed(found.file()),
                    found.unreadable()))
        .toList();
  }

  private boolean isOutput(Path dir) {
    return dir.equals(ownOutput)
        || (Files.exists(dir.resolve(Outputs.DETAILS))
            && (Files.exists(dir.resolve(Outputs.WORKBOOK))
                || Files.exists(dir.resolve(Outputs.FINDINGS))));
  }

  private boolean isOwnFile(Path file) {
    return ownOutput.equals(file.getParent())
        && (OWN_FILES.contains(file.getFileName().toString())
            || file.getFileName().toString().endsWith(Outputs.DOCUMENT_SUFFIX));
  }

  /** Whether a file within an archive is one that would be passed over in a folder. */
  static boolean isPassedOver(String path) {
    for (String part : path.split("/")) {
      if (part.startsWith(".") && !part.equals("..") || part.equals("__MACOSX")) {
        return true;
      }
    }
    return isLock(path.substring(path.lastIndexOf('/') + 1));
  }

  private static boolean isLock(String name) {
    return name.startsWith("~$")
        || (name.startsWith(".~lock.") && name.endsWith("#"))
        || SYSTEM_FILES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isHidden(Path path) {
    try {
      return path.getFileName().toString().startsWith(".") || Files.isHidden(path);
    } catch (IOException e) {
      return false;
    }
  }

  private static String relative(Path root, Path file) {
    return slashed(root.relativize(file));
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
