package nightdesk.vendor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nightdesk.fault.NightdeskException;
import nightdesk.vendor.LexiconReader.PlacedAlias;
import nightdesk.vendor.LexiconReader.ReadFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks through lexicon files for what cannot be read, stands twice, belongs to two families at once or would be taken for the vendor where it
 * is a common word. Unlike a run, which stops at the first fault, it names all.
 */
public final class LexiconCheck {
    private final Predicate<String> isEverydayWord;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<PlacedAlias>> byFamily = new LinkedHashMap<>();
    private final Set<String> never = new TreeSet<>();

    /** A file of {@code config/lexicon}: {@code .lexicon}, or a watch list {@code .csv}. */
    public record Source(String fileName, String content) {
        public Source {
            Objects.requireNonNull(fileName);
            Objects.requireNonNull(content);
        }
    }

    /**
     * One thing found.
     *
     * @param isFault whether it has to be mended; otherwise it may be meant
     * @param message file, line, what was found, what to do
     */
    public record Finding(boolean isFault, String message) {
        public Finding {
            Objects.requireNonNull(message);
        }
    }

    private LexiconCheck(Predicate<String> isEverydayWord) {
        this.isEverydayWord = isEverydayWord;
    }

    /**
     * What is wrong with files that are used together, in the order they are merged.
     *
     * @param isEverydayWord whether a word is one that mostly stands in lower case
     */
    public static List<Finding> of(List<Source> files, Predicate<String> isEverydayWord) {
        LexiconCheck check = new LexiconCheck(isEverydayWord);
        for (Source file : files) {
            check.add(file.fileName().endsWith(".csv") ? watchList(file) : lexicon(file));
        }
        check.findTwice();
        check.findBare();
        return check.findings;
    }

    private static ReadFile lexicon(Source file) {
        return LexiconReader.readLeniently(file.fileName(), file.content());
    }

    private static ReadFile watchList(Source file) {
        Map<String, VendorFamily> families = new LinkedHashMap<>();
        List<PlacedAlias> aliases = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        int number = 0;
        for (String line : file.content().split("\n", -1)) {
            number++;
            try {
                for (VendorAlias alias :
                        WatchListReader.read(file.fileName(), line, number).aliases()) {
                    aliases.add(new PlacedAlias(alias, file.fileName(), number));
                    Vendor vendor = new Vendor(alias.vendor(), alias.vendor());
                    families.put(alias.vendor(), new VendorFamily(vendor, List.of(), true));
                }
            } catch (NightdeskException e) {
                faults.add(Objects.requireNonNull(e.getMessage()));
            }
        }
        return new ReadFile(families, Set.of(), aliases, faults);
    }

    private void add(ReadFile file) {
        file.faults().forEach(message -> findings.add(new Finding(true, message)));
        never.addAll(file.never());
        file.families().forEach((id, family) -> {
            List<PlacedAlias> known = byFamily.get(id);
            if (known != null && !family.adds() && !known.isEmpty()) {
                findings.add(new Finding(
                        false,
                        "vendor '" + id + "': a later file replaces the block around "
                                + known.getFirst().place() + ". If its names should stay, write 'vendor + " + id
                                + "' in the later file."));
            }
            if (known == null || !family.adds()) {
                byFamily.put(id, new ArrayList<>());
            }
        });
        for (PlacedAlias alias : file.aliases()) {
            Objects.requireNonNull(byFamily.get(alias.alias().vendor())).add(alias);
        }
    }

    private List<PlacedAlias> all() {
        return byFamily.values().stream().flatMap(List::stream).toList();
    }

    /** Names that stand twice, and names of two families on the same days. */
    private void findTwice() {
        Map<String, List<PlacedAlias>> byName = new TreeMap<>();
        for (PlacedAlias placed : all()) {
            VendorAlias alias = placed.alias();
            String market = alias.kind() == AliasKind.TICKER ? String.join(",", alias.exchanges()) + ":" : "";
            List<PlacedAlias> same = byName.computeIfAbsent(market + alias.text(), name -> new ArrayList<>());
            for (PlacedAlias other : same) {
                if (overlap(alias, other.alias())) {
                    compare(placed, other);
                }
            }
            same.add(placed);
        }
    }

    private void compare(PlacedAlias placed, PlacedAlias other) {
        VendorAlias alias = placed.alias();
        String found = placed.place() + ": '" + alias.text() + "' of '" + alias.vendor() + "' ";
        if (alias.vendor().equals(other.alias().vendor())) {
            findings.add(new Finding(
                    true,
                    found + "stands already in " + other.place() + ". Remove one of the two, or part them by days."));
        } else if (needsNoOther(alias) && needsNoOther(other.alias())) {
            findings.add(
                    new Finding(
                            true,
                            found + "is a name of '" + other.alias().vendor() + "' in " + other.place()
                                    + " too, on the same days. Give them days with 'from' and 'to', or mark the lesser one 'tied'."));
        }
    }

    /** Whether the name can mean its vendor in an article that does not name it otherwise. */
    private static boolean needsNoOther(VendorAlias alias) {
        return alias.ambiguity() != Ambiguity.TIED && alias.ambiguity() != Ambiguity.BESIDE;
    }

    private static boolean overlap(VendorAlias one, VendorAlias other) {
        return !isBefore(one.to(), other.from()) && !isBefore(other.to(), one.from());
    }

    private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end != null && start != null && end.isBefore(start);
    }

    /** Common words that nothing keeps from being taken for the vendor. */
    private void findBare() {
        for (PlacedAlias placed : all()) {
            VendorAlias alias = placed.alias();
            if (alias.kind() == AliasKind.TICKER || alias.text().indexOf(' ') >= 0) {
                continue;
            }
            String found = placed.place() + ": '" + alias.text() + "' of '" + alias.vendor() + "' ";
            switch (alias.ambiguity()) {
                case UNIQUE -> {
                    if (isWordWithCapital(alias.text())) {
                        findings.add(
                                new Finding(
                                        true,
                                        found
                                                + "is a common word too, but counts wherever it stands. Mark it 'name', 'word' or"
                                                + " 'common', and say with 'not before' and 'not after' what makes it another thing."));
                    }
                }
                case WORD, COMMON -> {
                    if (!isGuarded(alias)) {
                        findings.add(new Finding(
                                true,
                                found + "is marked '" + alias.ambiguity().word()
                                        + "', but nothing tells it from the word. Add 'not before', 'not after' or 'with', or a"
                                        + " line 'never' with the names that contain it."));
                    }
                }
                case NAME, TIED, BESIDE -> {}
            }
        }
    }

    /** A word with one capital, at its beginning: an acronym or a spelling of its own is no common word. */
    private boolean isWordWithCapital(String text) {
        boolean plain = Character.isUpperCase(text.charAt(0))
                && text.substring(1).chars().allMatch(Character::isLowerCase);
        return plain && isEverydayWord.test(text.toLowerCase(Locale.ROOT));
    }

    private boolean isGuarded(VendorAlias alias) {
        return !alias.notBefore().isEmpty()
                || !alias.notAfter().isEmpty()
                || !alias.with().isEmpty()
                || never.stream().anyMatch(phrase -> contains(phrase, alias.text()));
    }

    private static boolean contains(String phrase, String word) {
        return (" " + phrase + " ").contains(" " + word + " ");
    }
}
