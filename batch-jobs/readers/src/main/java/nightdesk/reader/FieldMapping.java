package nightdesk.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A profile made ready for many records: every column or key path it names is a numbered slot that a reader fills. */
final class FieldMapping {
    private final Profile profile;
    private final List<String> sources = new ArrayList<>();
    private final Map<Field, int[][]> slots = new EnumMap<>(Field.class);

    FieldMapping(Profile profile) {
        this.profile = profile;
        profile.fields()
                .forEach((field, sums) ->
                        slots.put(field, sums.stream().map(this::slotsOf).toArray(int[][]::new)));
    }

    private int[] slotsOf(List<String> sum) {
        return sum.stream().mapToInt(this::slotOf).toArray();
    }

    private int slotOf(String source) {
        int known = sources.indexOf(source);
        if (known >= 0) {
            return known;
        }
        sources.add(source);
        return sources.size() - 1;
    }

    Profile profile() {
        return profile;
    }

    /** Column names or key paths by slot number. */
    List<String> sources() {
        return sources;
    }

    /** Fields that a slot can fill. */
    boolean fills(int slot, Field field) {
        for (int[] sum : slots.getOrDefault(field, new int[0][])) {
            for (int part : sum) {
                if (part == slot) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the slots of a record say. */
    Clipping clipping(@Nullable String[] values) throws Refused {
        for (Field field : profile.required()) {
            if (value(field, values) == null) {
                throw new Refused(
                        nightdesk.fault.RejectionReason.FIELD_MISSING,
                        "the field '" + field.key() + "' is empty, which the profile '" + profile.name()
                                + "' requires");
            }
        }
        Clipping clipping = new Clipping();
        clipping.headline = value(Field.HEADLINE, values);
        clipping.body = value(Field.BODY, values);
        clipping.outlet = value(Field.OUTLET, values);
        clipping.url = value(Field.URL, values);
        clipping.byline = value(Field.BYLINE, values);
        clipping.id = value(Field.ID, values);
        clipping.published = value(Field.PUBLISHED, values);
        clipping.language = value(Field.LANGUAGE, values);
        clipping.dateline = value(Field.DATELINE, values);
        clipping.status = value(Field.STATUS, values);
        clipping.correction = value(Field.CORRECTION, values) != null;
        clipping.partialText = profile.partialText();
        clipping.dates = profile.dates();
        return clipping;
    }

    private @Nullable String value(Field field, @Nullable String[] values) {
        int[][] sums = slots.get(field);
        if (sums == null) {
            return null;
        }
        for (int[] sum : sums) {
            String value = sum.length == 1 ? values[sum[0]] : joined(sum, values, field == Field.BODY ? "\n" : " ");
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    /** The parts of a sum in order; a part that repeats another is left out. */
    private static @Nullable String joined(int[] sum, @Nullable String[] values, String separator) {
        String all = null;
        for (int slot : sum) {
            String part = values[slot];
            if (part == null || part.isBlank()) {
                continue;
            }
            String plain = part.strip();
            if (all == null || plain.contains(all)) {
                all = plain;
            } else if (!all.contains(plain)) {
                all = all + separator + plain;
            }
        }
        return all;
    }
}
