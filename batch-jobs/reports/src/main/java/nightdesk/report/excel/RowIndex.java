package nightdesk.report.excel;

import java.util.HashMap;
import java.util.Map;

/** In which row of which sheet a key stands; the first wins. */
final class RowIndex {
    private final Map<String, Map<String, Integer>> rows = new HashMap<>();

    void put(String sheet, String key, int row) {
        rows.computeIfAbsent(sheet, s -> new HashMap<>()).putIfAbsent(key, row);
    }

    /** Row number as Excel counts; 0 if there is none. */
    int row(String sheet, String key) {
        return rows.getOrDefault(sheet, Map.of()).getOrDefault(key, 0);
    }

    boolean knows(String sheet) {
        return rows.containsKey(sheet);
    }
}
