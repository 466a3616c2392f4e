package nightdesk.job;

import java.util.ArrayList;
import java.util.List;
import nightdesk.reader.FilePart;
import nightdesk.reader.FileType;
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
    private List<FilePart> parts = List.of();
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

    @Nullable
    String encoding() {
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

    /** Ends the reading with the accounts of the file and its members. */
    void finish(List<FilePart> accounts) {
        parts = List.copyOf(accounts);
        FilePart whole = accounts.get(0);
        format = formatOf(whole.type());
        encoding = whole.type().encoding().isEmpty() ? null : whole.type().encoding();
        encodingGuessed = whole.type().encodingGuessed();
        bytesCovered = accounts.stream().mapToLong(FilePart::bytesCovered).sum();
        status = InputFile.Status.valueOf(whole.status().name());
    }

    /** Format and layout in one word: {@code csv/meltwater}. */
    static String formatOf(FileType type) {
        return type.profile() == null ? type.type() : type.type() + "/" + type.profile();
    }

    /** The account of the file, then of each member. */
    List<FilePart> parts() {
        return parts;
    }

    InputFile.Counts counts() {
        return records.counts();
    }
}
