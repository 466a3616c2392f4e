package nightdesk.config;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nightdesk.fault.FaultKind;
import nightdesk.fault.Nearest;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;

/**
 * The checked values of {@code application.yml}. Every key has an environment form that wins over the file: {@code edition.cut-off} is
 * {@code NIGHTDESK_EDITION_CUT_OFF}.
 *
 * @param zone zone of the desk
 * @param cutOff local time at which an edition of a past day closes
 * @param newestArticleEdition whether the default edition follows the newest article instead of today's date
 * @param lateDays how many days before its window an article still counts, as late
 * @param gateRejectedPercent share of a source's records, of 20 or more, that may be refused before the edition is held
 * @param mail how mail leaves the desk
 * @param schedule when {@code serve} makes editions
 */
public record Settings(
        ZoneId zone,
        LocalTime cutOff,
        boolean newestArticleEdition,
        int lateDays,
        int gateRejectedPercent,
        MailSettings mail,
        ScheduleSettings schedule) {
    private static final List<String> KEYS = Stream.of(
                    List.of("edition.zone", "edition.cut-off", "edition.default", "late-days", "gate.rejected-percent"),
                    MailKeys.KEYS,
                    ScheduleKeys.KEYS)
            .flatMap(List::stream)
            .toList();

    public Settings {
        Objects.requireNonNull(zone);
        Objects.requireNonNull(cutOff);
        Objects.requireNonNull(mail);
        Objects.requireNonNull(schedule);
    }

    /**
     * Reads and checks the settings.
     *
     * @param environment value of an environment variable, null if it is not set
     * @throws NightdeskException of kind USAGE naming file, line and key
     */
    public static Settings read(ConfigFiles config, UnaryOperator<@Nullable String> environment) {
        Map<String, Found> found = new LinkedHashMap<>();
        config.file("application.yml").ifPresent(file -> found.putAll(YamlKeys.in(file)));
        // A heading whose settings are all commented out.
        found.values()
                .removeIf(one ->
                        one.value().isEmpty() && KEYS.stream().anyMatch(key -> key.startsWith(one.key() + ".")));
        for (Found one : found.values()) {
            if (one.key().equals("mail.password")) {
                throw usage(
                        one,
                        "a password does not stand in a settings file. Set it as NIGHTDESK_MAIL_PASSWORD, or name a file of mode 0600 as 'mail.password-file'.");
            }
            if (!KEYS.contains(one.key())) {
                throw usage(one, "'" + one.key() + "' is no setting. " + Nearest.hint(one.key(), KEYS));
            }
        }
        for (String key : KEYS) {
            String variable = "NIGHTDESK_"
                    + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
            String value = environment.apply(variable);
            if (value != null) {
                found.put(key, new Found(key, value, variable, 0));
            }
        }
        return new Settings(
                zone(found.get("edition.zone")),
                time(found.get("edition.cut-off")),
                newestArticle(found.get("edition.default")),
                number(found.get("late-days"), 7, 0, 365),
                number(found.get("gate.rejected-percent"), 20, 0, 100),
                MailKeys.settings(found, config.at()),
                ScheduleKeys.settings(found, config));
    }

    /**
     * A value with the place it was written at.
     *
     * @param line 1-based; 0 for an environment variable
     */
    record Found(String key, String value, String file, int line) {
        String place() {
            return line == 0 ? file : file + ", line " + line;
        }
    }

    private static ZoneId zone(@Nullable Found found) {
        if (found == null) {
            return ZoneId.of("UTC");
        }
        if (!ZoneId.getAvailableZoneIds().contains(found.value())) {
            throw usage(
                    found,
                    "'edition.zone' is '" + found.value()
                            + "', expected a zone such as 'Europe/Berlin' or 'UTC'. Did you mean '"
                            + Nearest.to(found.value(), ZoneId.getAvailableZoneIds()) + "'?");
        }
        return ZoneId.of(found.value());
    }

    private static LocalTime time(@Nullable Found found) {
        if (found == null) {
            return LocalTime.of(6, 0);
        }
        try {
            return LocalTime.parse(found.value());
        } catch (DateTimeException e) {
            throw usage(
                    found, "'edition.cut-off' is '" + found.value() + "', expected a time such as '06:00', in quotes.");
        }
    }

    private static boolean newestArticle(@Nullable Found found) {
        if (found == null || found.value().equals("today")) {
            return false;
        }
        if (found.value().equals("newest-article")) {
            return true;
        }
        throw usage(found, "'edition.default' is '" + found.value() + "', expected 'today' or 'newest-article'.");
    }

    private static int number(@Nullable Found found, int otherwise, int least, int most) {
        if (found == null) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(found.value());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below with the range.
        }
        throw usage(
                found,
                "'" + found.key() + "' is '" + found.value() + "', expected a whole number from " + least + " to "
                        + most + ".");
    }

    static NightdeskException usage(Found found, String what) {
        return new NightdeskException(FaultKind.USAGE, found.place() + ": " + what + " Nothing was touched.");
    }
}
