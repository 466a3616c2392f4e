package nightdesk.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person or a schedule asks for.
 *
 * @param edition the edition to make; null: as {@code edition.default} says
 * @param now the clock, also of a run that is asked for another moment than the present
 * @param settle how long a file must be unchanged to be read
 * @param archive where read files are moved after publishing; null: they stay
 * @param reviseReason why a published edition is made again; null: it is not
 * @param horizon until when a record may be dated to wait for an edition that is made next; null: 48 hours after this one closes
 * @param limits {@code NAME=VALUE} budgets that differ from the standard
 */
public record RunRequest(
        @Nullable LocalDate edition,
        Path input,
        Path output,
        Path data,
        Instant now,
        Duration settle,
        boolean deliver,
        @Nullable Path archive,
        @Nullable String reviseReason,
        @Nullable Instant horizon,
        List<String> limits) {
    public RunRequest {
        Objects.requireNonNull(input);
        Objects.requireNonNull(output);
        Objects.requireNonNull(data);
        Objects.requireNonNull(now);
        Objects.requireNonNull(settle);
        limits = List.copyOf(limits);
    }

    /** The same for another edition. */
    RunRequest forEdition(LocalDate date, Instant waitUntil) {
        return new RunRequest(date, input, output, data, now, settle, false, archive, reviseReason, waitUntil, limits);
    }
}
