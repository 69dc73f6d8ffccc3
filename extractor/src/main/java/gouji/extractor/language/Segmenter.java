package gouji.extractor.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Cuts Chinese into words. Each report has its own: the words that the report itself establishes
 * (its department, its captions, its row headers) are in the dictionary, and no report sees
 * another's.
 */
public final class Segmenter {
  /** High enough to be preferred over its parts. */
  private static final int FREQUENCY = 1000;

  private static final int SHORTEST_ORGANISATION = 4;

  /** What would be left of 完成率 and 累计次数 without their verb says too little. */
  private static final int SHORTEST_NAME = 3;

  private static final String ENDINGS = "(?:局|委员会|办公室|中心|站|所|院|学校|大队|支队|公司|街道办事处)";
  private static final Pattern ORGANISATION = Pattern.compile(".*" + ENDINGS);
  private static final Pattern NAMES_ONE = Pattern.compile(ENDINGS);

  /** A text no longer than this is one name, verbs and all: 政企沟通座谈会. */
  private static final int SHORT = 8;

  private static final Set<String> VERBS = Set.of("是", "有", "为", "即", "用于", "属于", "等于");
  private static final Set<String> ADVERBS =
      Set.of("不", "未", "非", "预", "专", "特", "最", "再", "较", "零", "已", "尚未");
  private static final Set<String> PRONOUNS = Set.of("其他", "其它", "各", "各类", "各项", "各级", "本级");
  private static final Set<String> JOINING = Set.of("和", "与", "及", "或", "以及");

  /** Verbs that say nothing of what is measured. */
  private static final Set<String> LIGHT =
      Set.of(
          "完成", "实现", "拥有", "涉及", "累计", "共计", "达到", "争取", "组织", "开展", "协助", "积极", "推动", "共有", "具有",
          "包括", "包含", "取得", "获得", "收到", "发生", "预计", "主要", "同时", "分别", "全年", "目前", "已");

  /** What a general dictionary takes for nouns in 支付 | 公务接待费. */
  private static final Set<String> PAYING = Set.of("支付", "拨付", "安排", "下达", "投入", "筹集");

  private final Segment segment;

  /**
   * @param words nouns that the catalogue or the report itself establishes
   */
  public Segmenter(Collection<String> words) {
    TreeMap<String, CoreDictionary.Attribute> nouns = new TreeMap<>();
    for (String word : words) {
      if (word.length() > 1) {
        nouns.put(word, new CoreDictionary.Attribute(Nature.nz, FREQUENCY));
      }
    }
    DoubleArrayTrie<CoreDictionary.Attribute> trie = new DoubleArrayTrie<>();
    trie.build(nouns);
    // Without paths, or it would read the library's own dictionary anew for each report.
    DynamicCustomDictionary dictionary = new DynamicCustomDictionary(trie, new BinTrie<>(), null);
    segment =
        new ViterbiSegment()
            .enableCustomDictionary(dictionary)
            .enableCustomDictionaryForcing(true)
            .enableAllNamedEntityRecognize(false);
  }

  /**
   * Where the noun phrase begins that ends the text: the index of its first character, or the
   * text's length when it ends in something else.
   */
  public int startOfLastNounPhrase(String text) {
    List<Term> terms = segment.seg(text);
    int start = text.length();
    int first = terms.size();
    while (first > 0 && (isPartOfName(terms.get(first - 1)) || isInside(terms, first - 1))) {
      first--;
      start -= terms.get(first).length();
    }
    while (first < terms.size() - 1
        && text.length() - start - terms.get(first).length() >= SHORTEST_NAME
        && isNoBeginning(terms, first)) {
      start += terms.get(first).length();
      first++;
    }
    return start;
  }

  /**
   * Where the noun phrase ends with which the text begins; 0 when it begins with something else.
   */
  public int endOfFirstNounPhrase(String text) {
    int end = 0;
    int noun = 0;
    for (Term term : segment.seg(text)) {
      boolean verb = "va".indexOf(term.nature.toString().charAt(0)) >= 0;
      if (!isNoun(term) && !(verb && (end == 0 || text.length() <= SHORT))) {
        break;
      }
      end += term.length();
      noun = isNoun(term) ? end : noun;
    }
    return noun;
  }

  /**
   * The organisation that a clause begins with: 县农业技术推广中心 in 县农业技术推广中心核定事业编制. Empty when its first
   * nouns name none.
   */
  public Optional<String> organisationAtStart(String text) {
    if (!NAMES_ONE.matcher(text).find()) {
      return Optional.empty();
    }
    int end = 0;
    int organisation = 0;
    for (Term term : segment.seg(text)) {
      if (!isPartOfName(term)) {
        break;
      }
      end += term.length();
      if (ORGANISATION.matcher(term.word).matches()) {
        organisation = end;
      }
    }
    return organisation < SHORTEST_ORGANISATION
        ? Optional.empty()
        : Optional.of(text.substring(0, organisation));
  }

  private static boolean isNoun(Term term) {
    return switch (term.nature.toString().charAt(0)) {
      case 'n', 'j', 'b' -> !LIGHT.contains(term.word);
      case 'v' -> !LIGHT.contains(term.word) && term.nature == Nature.vn;
      default -> false;
    };
  }

  private static boolean isPartOfName(Term term) {
    return switch (term.nature.toString().charAt(0)) {
      case 'n', 'g', 'j', 'b', 'a', 'h', 'k', 's', 'f', 'x', 'q', 'i', 'l', 'z', 't' -> true;
      // Names of quantities are full of nominalised verbs: 支出, 采购, 培训, 接待.
      case 'v' -> !VERBS.contains(term.word);
      // 不计容面积, 未完工项目, 预决算; 其他收入, 各类补贴.
      case 'd' -> ADVERBS.contains(term.word);
      case 'r' -> PRONOUNS.contains(term.word);
      case 'm' -> term.word.charAt(0) > 'z';
      default -> term.word.equals("用");
    };
  }

  /** What only joins two parts of a name: 商品和服务支出; the number of 5G基站. */
  private static boolean isInside(List<Term> terms, int i) {
    boolean joins = i > 0 && i + 1 < terms.size() && JOINING.contains(terms.get(i).word);
    boolean model =
        i + 1 < terms.size()
            && Character.isDigit(terms.get(i).word.charAt(0))
            && terms.get(i + 1).nature == Nature.nx;
    return joins && isPartOfName(terms.get(i - 1)) || model;
  }

  private static boolean isNoBeginning(List<Term> terms, int i) {
    Term term = terms.get(i);
    boolean own =
        i == terms.size() - 2
            && terms.get(i + 1).nature == Nature.nz
            && (term.nature == Nature.v || PAYING.contains(term.word));
    return own || LIGHT.contains(term.word) || JOINING.contains(term.word);
  }
}
