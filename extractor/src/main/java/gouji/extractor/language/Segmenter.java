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

  private static final Pattern ORGANISATION =
      Pattern.compile(".*(?:局|委员会|办公室|中心|站|所|院|学校|大队|支队|公司|街道办事处)");

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
    while (first > 0 && isPartOfName(terms.get(first - 1).nature)) {
      first--;
      start -= terms.get(first).length();
    }
    // A name of its own needs no verb: 支付 | 公务接待费.
    while (first < terms.size() - 1
        && terms.get(terms.size() - 1).nature == Nature.nz
        && terms.get(first).nature.startsWith("v")) {
      start += terms.get(first).length();
      first++;
    }
    return start;
  }

  /**
   * The organisation that a clause begins with: 县农业技术推广中心 in 县农业技术推广中心核定事业编制. Empty when its first
   * nouns name none.
   */
  public Optional<String> organisationAtStart(String text) {
    int end = 0;
    int organisation = 0;
    for (Term term : segment.seg(text)) {
      if (!isPartOfName(term.nature)) {
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

  private static boolean isPartOfName(Nature nature) {
    return switch (nature.toString().charAt(0)) {
      case 'n', 'g', 'j', 'b', 'a', 'h', 'k', 's', 'f', 'x', 'q', 'i', 'l' -> true;
      // Names of quantities are full of nominalised verbs: 支出, 采购, 培训, 接待.
      case 'v' -> nature == Nature.vn || nature == Nature.v;
      default -> false;
    };
  }
}
