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
import java.util.TreeMap;

/**
 * Cuts Chinese into words. Each report has its own: the words that the report itself establishes
 * (its department, its captions, its row headers) are in the dictionary, and no report sees
 * another's.
 */
public final class Segmenter {
  /** High enough to be preferred over its parts. */
  private static final int FREQUENCY = 1000;

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
    for (int i = terms.size() - 1; i >= 0 && isPartOfName(terms.get(i).nature); i--) {
      start -= terms.get(i).length();
    }
    return start;
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
