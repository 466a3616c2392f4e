package nightdesk.reader;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys of JSON objects that lead to slots of a mapping: {@code source.name} is the key name in the object of the key source. */
final class JsonPaths {
    private static final int MOST_REMEMBERED = 2_000;

    private final Map<String, JsonPaths> byFoldedKey = new HashMap<>();
    private final Map<String, JsonPaths> byKey = new HashMap<>();
    private int slot = -1;

    /** The paths of a mapping. */
    static JsonPaths of(FieldMapping mapping) {
        JsonPaths root = new JsonPaths();
        for (int slot = 0; slot < mapping.sources().size(); slot++) {
            JsonPaths node = root;
            for (String key : mapping.sources().get(slot).split("\\.", -1)) {
                node = node.byFoldedKey.computeIfAbsent(Names.folded(key), folded -> new JsonPaths());
            }
            node.slot = node.slot < 0 ? slot : node.slot;
        }
        return root;
    }

    /** Slot that a value here fills; -1 for none. */
    int slot() {
        return slot;
    }

    /** Whether keys of an object here lead on. */
    boolean isInner() {
        return !byFoldedKey.isEmpty();
    }

    /** Where a key leads; null for nowhere. */
    @Nullable
    JsonPaths at(String key) {
        JsonPaths known = byKey.get(key);
        if (known != null) {
            return known == NOWHERE ? null : known;
        }
        JsonPaths found = byFoldedKey.get(Names.folded(key));
        if (byKey.size() < MOST_REMEMBERED) {
            byKey.put(key, found == null ? NOWHERE : found);
        }
        return found;
    }

    private static final JsonPaths NOWHERE = new JsonPaths();
}
