package nightdesk.reader;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The layout of one vendor's tables or JSON: which column or key is which field. Read from {@code profiles/NAME.profile}.
 *
 * @param name file name without {@code .profile}
 * @param title for people
 * @param when columns or keys that tell the layout when all are there; empty for the layout of last resort
 * @param records paths of JSON arrays that hold the records
 * @param fields where each field stands: alternatives in order of preference, each a sum of columns or key paths
 * @param required fields without which a record is refused
 * @param columns names of the columns of a table without a header line; empty if the table has one
 * @param delimiter between columns; null to tell it from the header
 * @param encoding of files that do not say; null to tell it from the bytes
 * @param dates how dates are written
 * @param partialText whether the provider always cuts the text short
 */
record Profile(
        String name,
        String title,
        List<String> when,
        List<String> records,
        Map<Field, List<List<String>>> fields,
        Set<Field> required,
        List<String> columns,
        @Nullable Character delimiter,
        @Nullable Charset encoding,
        DateRules dates,
        boolean partialText) {
    Profile {
        when = List.copyOf(when);
        records = List.copyOf(records);
        Map<Field, List<List<String>>> copy = new EnumMap<>(Field.class);
        fields.forEach(
                (field, sums) -> copy.put(field, sums.stream().map(List::copyOf).toList()));
        fields = Collections.unmodifiableMap(copy);
        Set<Field> needed = EnumSet.noneOf(Field.class);
        needed.addAll(required);
        required = Collections.unmodifiableSet(needed);
        columns = List.copyOf(columns);
    }
}
