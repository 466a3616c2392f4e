package nightdesk.report.excel;

import java.util.HashMap;
import java.util.Map;

/**
 * In which row of which sheet a key stands; the first wins. Holds 64 bits of each key and not the key, so that a million rows cost some tens
 * of megabytes.
 */
final class RowIndex {
    private final Map<String, Rows> rows = new HashMap<>();

    void put(String sheet, String key, int row) {
        rows.computeIfAbsent(sheet, s -> new Rows()).putIfAbsent(hash(key), row);
    }

    /** Row number as Excel counts; 0 if there is none. */
    int row(String sheet, String key) {
        Rows known = rows.get(sheet);
        return known == null ? 0 : known.get(hash(key));
    }

    /** FNV-1a with a final mix; spreads the hexadecimal ids of articles as well as short names. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    /** Open addressing; key 0 marks a free place. */
    private static final class Rows {
        private long[] keys = new long[1024];
        private int[] values = new int[1024];
        private int size;

        void putIfAbsent(long key, int value) {
            if (2 * size >= keys.length) {
                grow();
            }
            int at = place(key);
            if (keys[at] == 0) {
                keys[at] = key;
                values[at] = value;
                size++;
            }
        }

        int get(long key) {
            return values[place(key)];
        }

        private int place(long key) {
            int at = (int) key & keys.length - 1;
            while (keys[at] != 0 && keys[at] != key) {
                at = at + 1 & keys.length - 1;
            }
            return at;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldValues = values;
            keys = new long[2 * oldKeys.length];
            values = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int at = place(oldKeys[i]);
                    keys[at] = oldKeys[i];
                    values[at] = oldValues[i];
                }
            }
        }
    }
}
