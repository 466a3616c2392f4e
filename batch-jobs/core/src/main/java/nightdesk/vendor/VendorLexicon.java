package nightdesk.vendor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightdesk.text.PhraseMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Vendor families with their names, compiled for one pass over a text. Immutable.
 *
 * <p>A name may be written in other ways than the lexicon has it: {@link Form} says how. Phrases of the lexicon's {@code never} lists have no
 * alias: they claim their words for nobody.
 */
public final class VendorLexicon {
    /** How a name is written in a text, against how the lexicon writes it. */
    public enum Form {
        AS_LISTED,
        /** With an s at its end. */
        PLURAL,
        /** In capitals throughout, though the lexicon has small letters. */
        CAPITALS,
        /** With another use of capitals: {@code EBay}, {@code Paypal}. */
        OTHER_CASE
    }

    /** An alias in one way of writing it. */
    public record Entry(VendorAlias alias, Form form) {}

    private final Map<String, VendorFamily> families;
    private final Set<String> never;
    private @Nullable CompiledNames compiled;

    VendorLexicon(Map<String, VendorFamily> families, Set<String> never) {
        this.families = new LinkedHashMap<>(families);
        this.never = new LinkedHashSet<>(never);
    }

    /** Compiled when first asked for, so that files can be merged without compiling each. */
    private CompiledNames names() {
        CompiledNames known = compiled;
        if (known == null) {
            known = CompiledNames.of(families.values(), never);
            compiled = known;
        }
        return known;
    }

    /**
     * The lexicon of a file's text.
     *
     * @param fileName shown in messages
     * @throws nightdesk.fault.NightdeskException of kind USAGE that names file and line
     */
    public static VendorLexicon parse(String fileName, String content) {
        return LexiconReader.read(fileName, content);
    }

    /**
     * The lexicon of a user's own list: lines of {@code family;alias;kind;ambiguity}, the last two optional.
     *
     * @param fileName shown in messages
     * @throws nightdesk.fault.NightdeskException of kind USAGE that names file and line
     */
    public static VendorLexicon watchList(String fileName, String content) {
        return WatchListReader.read(fileName, content);
    }

    /** This lexicon with another on top: a family of both is the other's, unless its block is marked as an addition. */
    public VendorLexicon mergedWith(VendorLexicon later) {
        Map<String, VendorFamily> merged = new LinkedHashMap<>(families);
        later.families.forEach((id, family) -> {
            VendorFamily known = merged.get(id);
            merged.put(id, known != null && family.adds() ? known.with(family) : family);
        });
        Set<String> nevers = new LinkedHashSet<>(never);
        nevers.addAll(later.never);
        return new VendorLexicon(merged, nevers);
    }

    /** Every vendor, in the order of the files. */
    public List<Vendor> vendors() {
        return families.values().stream().map(VendorFamily::vendor).toList();
    }

    /** The vendor of an id. */
    public Optional<Vendor> vendor(String id) {
        return Optional.ofNullable(families.get(id)).map(VendorFamily::vendor);
    }

    /** Every alias, in the order of the files. */
    public List<VendorAlias> aliases() {
        return families.values().stream()
                .flatMap(family -> family.aliases().stream())
                .toList();
    }

    /**
     * The family a company name as written belongs to: {@code Microsoft Corp}, {@code the Walt Disney Company}. Compares whole names without
     * article and legal form; a product is no party.
     *
     * @param when day of the article; null for today
     */
    public Optional<Vendor> vendorNamed(String name, @Nullable LocalDate when) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        return names().named(name).stream()
                .filter(alias -> alias.isValidOn(when))
                .findFirst()
                .flatMap(alias -> vendor(alias.vendor()));
    }

    /** Every way of writing a name, by its number; to be looked for together with other phrases. */
    public List<String> spellings() {
        return names().spellings();
    }

    /** The same compiled: a phrase has the number of its spelling. */
    public PhraseMatcher phrases() {
        return names().phrases();
    }

    /** What a phrase of {@link #phrases} can stand for; empty if it belongs to nobody. */
    public List<Entry> entriesOf(int phrase) {
        return names().entriesOf(phrase);
    }
}
