package nightdesk.reader;

import java.time.ZoneId;
import java.util.Objects;

/**
 * How exports are read.
 *
 * @param profiles the layouts that are known
 * @param limits what an input may cost
 * @param deskZone the zone of dates that name none
 */
public record ReadSettings(Profiles profiles, ReadLimits limits, ZoneId deskZone) {
    public ReadSettings {
        Objects.requireNonNull(profiles);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(deskZone);
    }

    long limit(Limit limit) {
        return limits.of(limit);
    }
}
