package nightdesk.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import nightdesk.config.MailSettings;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;

/** Where the password of the mail server comes from. It is read when it is needed and kept nowhere. */
final class MailPassword {
    private static final String VARIABLE = "NIGHTDESK_MAIL_PASSWORD";

    private MailPassword() {}

    /**
     * The password; empty if nobody logs in.
     *
     * @param environment value of an environment variable, null if it is not set
     * @throws NightdeskException of kind USAGE if there is none, or others may read its file
     */
    static String of(MailSettings settings, UnaryOperator<@Nullable String> environment) {
        if (settings.username().isEmpty()) {
            return "";
        }
        String set = environment.apply(VARIABLE);
        if (set != null && !set.isEmpty()) {
            return set;
        }
        String file = settings.passwordFile();
        if (file == null) {
            throw usage(
                    "'mail.username' is set, but neither " + VARIABLE + " nor 'mail.password-file'. Set one of them.");
        }
        return read(Path.of(file));
    }

    private static String read(Path file) {
        try {
            Set<PosixFilePermission> rights = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            rights.remove(PosixFilePermission.OWNER_READ);
            rights.remove(PosixFilePermission.OWNER_WRITE);
            if (!rights.isEmpty()) {
                throw usage(file
                        + ": others may read or change this password file, expected mode 0600. Run 'chmod 600' on it.");
            }
            String password = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (password.isEmpty()) {
                throw usage(file + ": this password file is empty, expected one line with the password.");
            }
            return password;
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    file + ": the password file named by 'mail.password-file' cannot be read ("
                            + e.getClass().getSimpleName() + "). Name a file of mode 0600. Nothing was sent.",
                    e);
        }
    }

    private static NightdeskException usage(String message) {
        return new NightdeskException(FaultKind.USAGE, message + " Nothing was sent.");
    }
}
