package nightdesk.vendor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.text.Text;

/**
 * Reads a user's own list: one alias a line as {@code family;alias;kind;ambiguity}, the last two optional (company, unique), a cell with a
 * semicolon in double quotes. A first line {@code family;alias...} is a heading.
 */
final class WatchListReader {
    private static final List<String> KINDS =
            java.util.Arrays.stream(AliasKind.values()).map(AliasKind::word).toList();
    private static final List<String> AMBIGUITIES =
            java.util.Arrays.stream(Ambiguity.values()).map(Ambiguity::word).toList();

    private WatchListReader() {}

    static VendorLexicon read(String fileName, String content) {
        return read(fileName, content, 1);
    }

    /**
     * The same for a part of a file.
     *
     * @param firstLine number of the content's first line in the file, from 1
     */
    static VendorLexicon read(String fileName, String content, int firstLine) {
        Map<String, List<VendorAlias>> aliases = new LinkedHashMap<>();
        int number = firstLine - 1;
        for (String written : content.split("\n", -1)) {
            number++;
            String line = Text.of(written).chars().strip();
            List<String> cells = cells(line);
            boolean heading = number == 1 && cells.getFirst().equalsIgnoreCase("family");
            if (line.isEmpty() || line.startsWith("#") || heading) {
                continue;
            }
            String where = fileName + ", line " + number + ": ";
            if (cells.size() < 2
                    || cells.size() > 4
                    || cells.get(0).isEmpty()
                    || cells.get(1).isEmpty()) {
                throw new NightdeskException(
                        FaultKind.USAGE,
                        where + "found " + cells.size() + " cells. Write family;alias or family;alias;kind;ambiguity.");
            }
            AliasKind kind =
                    AliasKind.valueOf(word(where, "kind", cells, 2, KINDS).toUpperCase(Locale.ROOT));
            Ambiguity ambiguity = Ambiguity.valueOf(
                    word(where, "ambiguity", cells, 3, AMBIGUITIES).toUpperCase(Locale.ROOT));
            aliases.computeIfAbsent(cells.get(0), id -> new ArrayList<>()).add(alias(where, cells, kind, ambiguity));
        }
        Map<String, VendorFamily> families = new LinkedHashMap<>();
        aliases.forEach((id, names) -> families.put(id, new VendorFamily(new Vendor(id, id), names, true)));
        return new VendorLexicon(families, Set.of());
    }

    private static VendorAlias alias(String where, List<String> cells, AliasKind kind, Ambiguity ambiguity) {
        String text = cells.get(1);
        List<String> exchanges = List.of();
        if (kind == AliasKind.TICKER) {
            int colon = text.indexOf(':');
            if (colon <= 0) {
                throw new NightdeskException(
                        FaultKind.USAGE, where + "ticker '" + text + "' names no exchange. Write it as 'NASDAQ:ABCD'.");
            }
            exchanges = List.of(text.substring(0, colon).strip().toUpperCase(Locale.ROOT));
            text = text.substring(colon + 1).strip();
        }
        if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0))) {
            throw new NightdeskException(
                    FaultKind.USAGE, where + "alias '" + cells.get(1) + "' does not start with a letter or digit.");
        }
        return new VendorAlias(
                text.replaceAll(" +", " "),
                cells.get(0),
                kind,
                ambiguity,
                null,
                null,
                false,
                false,
                false,
                Set.of(),
                exchanges,
                Set.of(),
                Set.of(),
                List.of());
    }

    private static String word(String where, String what, List<String> cells, int index, List<String> known) {
        String found = index < cells.size() && !cells.get(index).isEmpty()
                ? cells.get(index).toLowerCase(Locale.ROOT)
                : known.getFirst();
        if (!known.contains(found)) {
            String nearest = NearestWord.to(found, known);
            throw new NightdeskException(
                    FaultKind.USAGE,
                    where + what + " '" + cells.get(index) + "' is unknown."
                            + (nearest == null ? "" : " Did you mean '" + nearest + "'?") + " Known: "
                            + String.join(", ", known) + ".");
        }
        return found;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ';' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
