package gouji.checker.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.text.Message;
import gouji.checker.text.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final Texts CHINESE = Texts.in(Locale.SIMPLIFIED_CHINESE);
  private static final long SECOND = 1_000_000_000L;
  private static final String REWIND = "\r\u001B[K";

  private final StringWriter written = new StringWriter();
  private final PrintWriter out = new PrintWriter(written);
  private long now;

  @Test
  void aPipeGetsOneLineForEachFile() {
    Progress progress = Progress.lines(out, CHINESE);
    progress.start(2);
    progress.done();
    progress.done();
    progress.handedOver(ReportAudit.failed("a.pdf", "", Message.of("reason.gone")));
    progress.handedOver(ReportAudit.failed("b.pdf", "", Message.of("reason.gone")));
    progress.finish();
    assertEquals(
        List.of("[1/2] a.pdf：未能核对", "[2/2] b.pdf：未能核对"), written.toString().lines().toList());
  }

  @Test
  void aTerminalGetsOneLineThatIsWrittenOver() {
    Progress progress = Progress.bar(out, CHINESE, () -> now);
    progress.start(400);
    now += SECOND;
    progress.done();
    now += SECOND / 100;
    progress.done();
    now += SECOND;
    progress.done();
    progress.finish();
    assertEquals(
        List.of(
            "", "正在核对 0/400 ……", "正在核对 1/400，每秒 1.0 份，约剩 7 分钟", "正在核对 3/400，每秒 1.5 份，约剩 5 分钟", ""),
        Stream.of(written.toString().split(Pattern.quote(REWIND), -1)).toList());
  }

  @Test
  void whileAFileIsRecognisedItsPagesAreCounted() {
    Progress progress = Progress.bar(out, CHINESE, () -> now);
    progress.start(2);
    now += SECOND;
    progress.page(1, 80);
    now += SECOND;
    progress.page(2, 80);
    now += SECOND;
    progress.done();
    assertEquals(
        List.of(
            "",
            "正在核对 0/2 ……",
            "正在核对 0/2 ……（识别第 1/80 页）",
            "正在核对 0/2 ……（识别第 2/80 页）",
            "正在核对 1/2，每秒 0.3 份，约剩 3 秒"),
        Stream.of(written.toString().split(Pattern.quote(REWIND), -1)).toList());
  }

  @Test
  void theEndIsNeverPassedOver() {
    Progress progress = Progress.bar(out, CHINESE, () -> now);
    progress.start(2);
    progress.done();
    progress.done();
    assertEquals(true, written.toString().contains("2/2"));
  }
}
