package nightdesk.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightdesk.briefing.MailAddress;
import nightdesk.config.MailSettings.Tls;
import nightdesk.config.Settings.Found;
import nightdesk.store.RetryPlan;
import org.jspecify.annotations.Nullable;

/** Reads and checks the settings of mail. */
final class MailKeys {
    static final List<String> KEYS = List.of(
            "mail.host",
            "mail.port",
            "mail.tls",
            "mail.username",
            "mail.password-file",
            "mail.from",
            "mail.from-name",
            "mail.organisation",
            "mail.contact",
            "mail.unsubscribe-url",
            "delivery.retry",
            "delivery.deadline",
            "delivery.on-uncertain",
            "operators");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\]");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}|\\[?::1\\]?");
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,6}) ?(s|m|min|h)?");
    private static final Pattern MINUTES = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,3})?");

    private final Map<String, Found> found;
    private final @Nullable Path folder;

    private MailKeys(Map<String, Found> found, @Nullable Path folder) {
        this.found = found;
        this.folder = folder;
    }

    /** @param folder where the settings lie, from which a relative name of the password file counts; null for none */
    static MailSettings settings(Map<String, Found> found, @Nullable Path folder) {
        return new MailKeys(found, folder).settings();
    }

    private MailSettings settings() {
        String host = host();
        Tls tls = tls(host);
        String contact = address("mail.contact", "");
        String from = address("mail.from", "");
        if (from.isEmpty()) {
            Found set = found.get("mail.host");
            if (set != null && !host.isEmpty()) {
                throw Settings.usage(
                        set,
                        "'mail.host' is set, but no 'mail.from', expected the address that the messages come from. Set it, or"
                                + " leave 'mail.host' empty.");
            }
            from = MailSettings.NO_SENDER;
        }
        return new MailSettings(
                host,
                port(tls),
                tls,
                line("mail.username", ""),
                passwordFile(),
                from,
                line("mail.from-name", "Nightdesk"),
                line("mail.organisation", ""),
                contact.isEmpty() && !from.equals(MailSettings.NO_SENDER) ? from : contact,
                unsubscribeUrl(),
                new RetryPlan(pauses(), deadline()),
                hold(),
                operators());
    }

    private String value(String key) {
        Found one = found.get(key);
        return one == null ? "" : one.value().strip();
    }

    private String host() {
        String host = value("mail.host");
        if (!host.isEmpty() && !HOST.matcher(host).matches()) {
            throw unfit("mail.host", "the name or address of a mail server, or nothing");
        }
        return host;
    }

    private Tls tls(String host) {
        Tls tls = switch (value("mail.tls").toLowerCase(Locale.ROOT)) {
            case "", "starttls" -> Tls.STARTTLS;
            case "tls" -> Tls.TLS;
            case "none" -> Tls.NONE;
            default -> throw unfit("mail.tls", "'starttls', 'tls' or 'none'");
        };
        if (tls == Tls.NONE && !host.isEmpty() && !LOOPBACK.matcher(host).matches()) {
            throw unfit(
                    "mail.tls",
                    "'starttls' or 'tls': mail goes in clear only to this machine (localhost, 127.0.0.1, ::1)");
        }
        return tls;
    }

    private int port(Tls tls) {
        String port = value("mail.port");
        if (port.isEmpty()) {
            return tls.standardPort();
        }
        try {
            int number = Integer.parseInt(port);
            if (number >= 1 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below with the range.
        }
        throw unfit("mail.port", "a port from 1 to 65535");
    }

    /** An address is personal: messages say where it stands, not what it is. */
    private String address(String key, String unset) {
        String address = value(key);
        if (address.isEmpty()) {
            return unset;
        }
        if (!MailAddress.isOne(address)) {
            throw Settings.usage(where(key), "'" + key + "' is no mail address, expected name@domain.");
        }
        return address;
    }

    private @Nullable String passwordFile() {
        String file = value("mail.password-file");
        if (file.isEmpty()) {
            return null;
        }
        try {
            Path path = Path.of(file);
            return (folder == null ? path : folder.resolve(path)).toString();
        } catch (InvalidPathException e) {
            throw unfit("mail.password-file", "the name of a file");
        }
    }

    private List<String> operators() {
        List<String> operators = new ArrayList<>();
        for (String address : value("operators").split(",", -1)) {
            if (address.isBlank()) {
                continue;
            }
            if (!MailAddress.isOne(address.strip())) {
                throw Settings.usage(
                        where("operators"),
                        "operator " + (operators.size() + 1)
                                + " of 'operators' is no mail address, expected name@domain, separated by commas.");
            }
            operators.add(address.strip());
        }
        return operators;
    }

    /** One line of a header: no control characters. */
    private String line(String key, String unset) {
        String value = value(key);
        if (value.isEmpty()) {
            return unset;
        }
        if (value.length() > 100 || value.chars().anyMatch(c -> Character.getType(c) == Character.CONTROL)) {
            throw unfit(key, "one line of at most 100 characters");
        }
        return value;
    }

    private String unsubscribeUrl() {
        String url = value("mail.unsubscribe-url");
        if (url.isEmpty()) {
            return "";
        }
        try {
            URI uri = new URI(url);
            if ("https".equals(uri.getScheme()) && uri.getHost() != null && url.length() <= 500) {
                return uri.toASCIIString();
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        throw unfit("mail.unsubscribe-url", "an https address of at most 500 characters");
    }

    private List<Duration> pauses() {
        String text = value("delivery.retry");
        if (text.isEmpty()) {
            return RetryPlan.STANDARD.pauses();
        }
        List<Duration> pauses = new ArrayList<>();
        for (String minutes : text.split(",", -1)) {
            if (!MINUTES.matcher(minutes.strip()).matches()) {
                throw unfit("delivery.retry", "minutes such as [1, 5, 15, 30, 60]");
            }
            pauses.add(Duration.ofMillis(Math.round(Double.parseDouble(minutes.strip()) * 60_000)));
        }
        return pauses;
    }

    private Duration deadline() {
        String text = value("delivery.deadline");
        if (text.isEmpty()) {
            return RetryPlan.STANDARD.deadline();
        }
        Matcher parts = DURATION.matcher(text);
        if (!parts.matches()) {
            throw unfit("delivery.deadline", "a time such as '3h' or '90m'");
        }
        long amount = Long.parseLong(parts.group(1));
        @Nullable String unit = parts.group(2);
        return switch (unit == null ? "m" : unit) {
            case "s" -> Duration.ofSeconds(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    private boolean hold() {
        return switch (value("delivery.on-uncertain")) {
            case "", "resend-once" -> false;
            case "hold" -> true;
            default -> throw unfit("delivery.on-uncertain", "'resend-once' or 'hold'");
        };
    }

    private Found where(String key) {
        Found one = found.get(key);
        return one == null ? new Found(key, "", "application.yml", 1) : one;
    }

    private nightdesk.fault.NightdeskException unfit(String key, String expected) {
        return Settings.usage(where(key), "'" + key + "' is '" + where(key).value() + "', expected " + expected + ".");
    }
}
