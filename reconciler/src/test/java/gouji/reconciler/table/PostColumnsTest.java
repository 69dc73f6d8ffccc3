package gouji.reconciler.table;

import org.junit.jupiter.api.Test;

class PostColumnsTest {
  private static void check(String table) {
    Tables.check(new PostColumns(), table);
  }

  @Test
  void moreServeThanThereArePosts() {
    check(
        """
        单位：人
        | 单位 | 编制数 | 在职人数 |
        | 局机关 | 20 | 20 | // holds
        | 服务中心 | 15 | 17 | // fails
        | 合计 | 35 | 37 | // fails
        """);
  }

  @Test
  void othersMayBeAmongThoseWhoAreThere() {
    check(
        """
        单位：人
        | 单位 | 编制数 | 实有人数 |
        | 局机关 | 20 | 26 |
        """);
  }

  @Test
  void postsOfSeveralKindsAreNotOneColumn() {
    check(
        """
        单位：人
        | 单位 | 行政编制数 | 事业编制数 | 在职人数 |
        | 局机关 | 20 | 6 | 26 |
        """);
  }
}
