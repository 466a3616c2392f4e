package nightdesk.reader;

import java.util.Locale;
import java.util.Optional;
import nightdesk.fault.RejectionReason;

/** Every budget on input from outside. What exceeds it is refused with the reason; the run goes on. */
public enum Limit {
    /** Bytes of an input file as it lies in the folder. */
    FILE_SIZE("file-size", 64L << 30, RejectionReason.FILE_TOO_LARGE),
    /** Records of one file or archive member. */
    FILE_RECORDS("file-records", 100_000_000, RejectionReason.FILE_TOO_LARGE),
    /** Bytes of one record. */
    RECORD_SIZE("record-size", 20 << 20, RejectionReason.LINE_TOO_LONG),
    /** UTF-16 units of one field. */
    FIELD_SIZE("field-size", 5 << 20, RejectionReason.FIELD_TOO_LARGE),
    /** Bytes that one compressed file may become, all members together. */
    ARCHIVE_SIZE("archive-size", 1 << 30, RejectionReason.ARCHIVE_SIZE),
    /** Decompressed bytes for one compressed byte. */
    ARCHIVE_RATIO("archive-ratio", 200, RejectionReason.ARCHIVE_RATIO),
    /** Members of one archive. */
    ARCHIVE_ENTRIES("archive-entries", 10_000, RejectionReason.ARCHIVE_ENTRIES),
    /** Containers inside each other. */
    ARCHIVE_NESTING("archive-nesting", 2, RejectionReason.ARCHIVE_NESTING),
    /** Binary logarithm of the window of a zstd frame. */
    ARCHIVE_WINDOW("archive-window", 27, RejectionReason.ARCHIVE_WINDOW),
    /** Objects and arrays inside each other. */
    JSON_DEPTH("json-depth", 100, RejectionReason.JSON_DEPTH_LIMIT),
    /** Characters of one JSON number. */
    JSON_NUMBER("json-number", 1_000, RejectionReason.JSON_NUMBER_LIMIT),
    /** Elements inside each other. */
    XML_DEPTH("xml-depth", 100, RejectionReason.XML_DEPTH_LIMIT),
    /** Attributes of one element. */
    XML_ATTR("xml-attr", 200, RejectionReason.XML_ATTR_LIMIT),
    /** Elements inside each other in a body written in HTML. */
    HTML_DEPTH("html-depth", 500, RejectionReason.HTML_DEPTH_LIMIT),
    /** Columns of a table. */
    CSV_COLUMN("csv-column", 2_000, RejectionReason.CSV_COLUMN_LIMIT);

    private final String setting;
    private final long standard;
    private final RejectionReason reason;

    Limit(String setting, long standard, RejectionReason reason) {
        this.setting = setting;
        this.standard = standard;
        this.reason = reason;
    }

    /** Its name in {@code --limit NAME=VALUE}. */
    public String setting() {
        return setting;
    }

    /** Its value where nothing is set. */
    public long standard() {
        return standard;
    }

    /** The reason code of what exceeds it. */
    public RejectionReason reason() {
        return reason;
    }

    /** The limit of that name: as {@link #setting()} or as the reason code, in any case. */
    public static Optional<Limit> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        for (Limit limit : values()) {
            if (limit.setting.equals(wanted)) {
                return Optional.of(limit);
            }
        }
        for (Limit limit : values()) {
            if (limit.reason.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(wanted)) {
                return Optional.of(limit);
            }
        }
        return Optional.empty();
    }
}
