package gouji.extractor.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters one below the other, as in a narrow cell. A single character tells the model little:
 * they are laid side by side and read as the line that they are.
 *
 * @param box around all of them
 * @param characters the ink of each, from the top
 */
record Stack(Box box, List<Box> characters) {

  /** How many pixels a character gets of the line, paper around it included. */
  private static final int PITCH = TextRecogniser.HEIGHT;

  /** By how much that is more than the character itself. */
  private static final double PAPER = 1.24;

  /** What each character was read as; nothing where not exactly one was read. */
  List<List<TextRecogniser.Read>> read(Models models, GreyImage image) throws IOException {
    int width = PITCH * characters.size();
    float[] line = new float[width * PITCH];
    for (int i = 0; i < characters.size(); i++) {
      Box c = characters.get(i);
      double half = PAPER / 2 * Math.max(box.width(), c.height());
      double x = (box.left() + box.right()) / 2.0;
      double y = (c.top() + c.bottom()) / 2.0;
      float[] one = image.resampled(c, x - half, y - half, x + half, y + half, PITCH, PITCH);
      for (int row = 0; row < PITCH; row++) {
        System.arraycopy(one, row * PITCH, line, row * width + i * PITCH, PITCH);
      }
    }
    List<List<TextRecogniser.Read>> read = new ArrayList<>();
    for (int i = 0; i < characters.size(); i++) {
      read.add(new ArrayList<>());
    }
    for (TextRecogniser.Read each : TextRecogniser.read(models, line, width, 0, 1)) {
      int at = Math.min(characters.size() - 1, (int) (each.at() / PITCH));
      read.get(at).add(each.at(characters.get(at).centreX()));
    }
    read.replaceAll(some -> some.size() == 1 ? some : List.of());
    return read;
  }
}
