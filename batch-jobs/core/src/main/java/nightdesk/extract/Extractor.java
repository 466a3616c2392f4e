package nightdesk.extract;

import java.util.List;
import nightdesk.annotate.Annotations;
import nightdesk.fact.Fact;

/** Reads one kind of fact. Pure: the same annotations and facts give the same facts. */
public interface Extractor {
    /**
     * The facts of this extractor's kind, in order of their evidence.
     *
     * @param annotations what stands where in the text
     * @param before what the extractors before this one found, in their order
     */
    List<Fact> factsIn(Annotations annotations, List<Fact> before);
}
