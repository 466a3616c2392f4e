package nightdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import nightdesk.edition.Edition;
import nightdesk.fault.Place;
import nightdesk.fault.RejectionReason;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** Refused records and files: what the quarantine export, the workbook and the summary say of them. */
public final class Rejections {
    private final Database database;

    Rejections(Database database) {
        this.database = database;
    }

    /**
     * A refused record as it is kept.
     *
     * @param id by content: file hash, member, record and reason
     * @param rawRef where its bytes lie below the data folder; null if there are none
     */
    public record Refused(
            ContentKey id,
            long fileNumber,
            Place place,
            RejectionReason reason,
            String message,
            String excerpt,
            @Nullable String rawRef) {
        public Refused {
            Objects.requireNonNull(id);
            Objects.requireNonNull(place);
            Objects.requireNonNull(reason);
        }

        /** The same record with the number its file was given at registration. */
        public Refused inFile(long number) {
            return new Refused(id, number, place, reason, message, excerpt, rawRef);
        }

        /** Names a refused record by its file and place, so that a second reading gives the same id. */
        public static ContentKey idOf(String fileSha256, Place place, RejectionReason reason) {
            return ContentKey.of(
                    "rejection",
                    fileSha256,
                    Objects.requireNonNullElse(place.member(), ""),
                    Long.toString(place.record()),
                    Long.toString(place.byteOffset()),
                    reason.name());
        }
    }

    /** Writes the refused records of an edition. */
    public void write(Edition edition, Collection<Refused> refused) {
        database.editions()
                .insert(
                        "refused records",
                        "rejection (rejection_id, edition, revision, file_no, path, member, record_no, line_no, byte_offset, byte_length, reason, "
                                + "message, excerpt, raw_ref)",
                        refused,
                        (rows, one) -> rows.row(
                                one.id().hex(),
                                edition.date(),
                                edition.revision(),
                                one.fileNumber(),
                                one.place().path(),
                                one.place().member(),
                                one.place().record(),
                                one.place().line(),
                                one.place().byteOffset(),
                                one.place().byteLength(),
                                one.reason().name(),
                                one.message(),
                                one.excerpt(),
                                one.rawRef()));
    }

    /** The refused records of an edition, by file and place. */
    public void forEach(Edition edition, Consumer<Refused> refused) {
        database.sql()
                .sql("""
                        select * from rejection where edition = :date and revision = :revision
                        order by file_no, member nulls first, record_no, byte_offset, rejection_id""")
                .param("date", edition.date())
                .param("revision", edition.revision())
                .query(row -> {
                    refused.accept(refusedOf(row));
                });
    }

    private static Refused refusedOf(ResultSet row) throws SQLException {
        Place place = new Place(
                row.getString("path"),
                row.getString("member"),
                row.getLong("record_no"),
                row.getLong("line_no"),
                row.getLong("byte_offset"),
                row.getLong("byte_length"));
        return new Refused(
                ContentKey.parse(row.getString("rejection_id")),
                row.getLong("file_no"),
                place,
                RejectionReason.valueOf(row.getString("reason")),
                row.getString("message"),
                row.getString("excerpt"),
                row.getString("raw_ref"));
    }
}
