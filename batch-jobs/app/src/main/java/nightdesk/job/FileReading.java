package nightdesk.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nightdesk.store.InputFile;
import nightdesk.store.Rejections.Refused;
import org.jspecify.annotations.Nullable;

/** What the first reading found in one file: its type, its control totals in the making, its records' columns, its refused records. */
final class FileReading {
    private final FoundFile file;
    private final RecordColumns records = new RecordColumns();
    private final List<Refused> refused = new ArrayList<>();
    private String format = "none";
    private @Nullable String encoding;
    private boolean encodingGuessed;
    private InputFile.Status status = InputFile.Status.OK;
    private long bytesCovered;
    private long number;

    FileReading(FoundFile file) {
        this.file = file;
    }

    /** A file whose bytes are read under another path: nothing of it is read. */
    static FileReading ofCopy(FoundFile file) {
        FileReading copy = new FileReading(file);
        copy.status = InputFile.Status.DUPLICATE_FILE;
        return copy;
    }

    FoundFile file() {
        return file;
    }

    RecordColumns records() {
        return records;
    }

    List<Refused> refused() {
        return refused;
    }

    InputFile.Status status() {
        return status;
    }

    String format() {
        return format;
    }

    @Nullable String encoding() {
        return encoding;
    }

    boolean encodingGuessed() {
        return encodingGuessed;
    }

    long bytesCovered() {
        return bytesCovered;
    }

    /** Number of the file in the data folder; given at registration. */
    long number() {
        return number;
    }

    void number(long given) {
        number = given;
    }

    /** Ends the reading. */
    void finish(String type, @Nullable String itsEncoding, boolean guessed, InputFile.Status itsStatus, long covered) {
        format = Objects.requireNonNull(type);
        encoding = itsEncoding;
        encodingGuessed = guessed;
        status = itsStatus;
        bytesCovered = covered;
    }

    /** Whether it gave more than one record, so that its undated ones are background in a first edition. */
    boolean isManyRecordFile() {
        return records.size() > 1;
    }

    InputFile.Counts counts() {
        return new InputFile.Counts(
                records.size(),
                records.count(RecordColumns.Fate.STORED),
                records.count(RecordColumns.Fate.VERSION),
                records.count(RecordColumns.Fate.DUPLICATE),
                records.count(RecordColumns.Fate.QUARANTINED));
    }
}
