package nightdesk.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import nightdesk.config.ConfigFiles;
import nightdesk.config.DeskConfiguration;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.JournalledRun;
import nightdesk.store.Vault;
import org.jspecify.annotations.Nullable;

/**
 * A run whose file set, clock, window and configuration are frozen in the journal and the vault: it is made again from these alone.
 *
 * @param run what the journal says of it
 * @param attempt the number of this attempt; that of the last one where nothing but the database is derived again
 * @param replayed whether only the database is derived again; nothing is rendered, journalled or published then
 */
record FrozenRun(JournalledRun run, Plan plan, DeskConfiguration configuration, int attempt, boolean replayed) {
    /**
     * Reads what binds the run from the vault.
     *
     * @throws NightdeskException of kind OUT_OF_BALANCE if a copy is missing or damaged
     */
    static FrozenRun of(JournalledRun run, Vault vault, boolean replayed) {
        Plan plan = Plan.parse(content(
                vault,
                run.planSha256()
                        .orElseThrow(() -> new NightdeskException(
                                FaultKind.OUT_OF_BALANCE,
                                "The journal names no plan for run " + run.run()
                                        + ". Restore the data folder from a backup."))));
        ConfigFiles files = ConfigFiles.parse(content(vault, run.opened().configSha256()));
        @Nullable String templates = plan.templates();
        DeskConfiguration configuration = DeskConfiguration.of(
                files,
                name -> plan.environment().get(name),
                templates == null ? null : Path.of(templates),
                plan.limits());
        return new FrozenRun(run, plan, configuration, replayed ? run.attempts() : run.attempts() + 1, replayed);
    }

    /** The name of an attempt in the journal and the run summary. */
    static String runId(nightdesk.store.RunKey run, int attempt) {
        return run + ".a" + attempt;
    }

    private static byte[] content(Vault vault, String sha256) {
        vault.verify(sha256).ifPresent(finding -> {
            throw new NightdeskException(FaultKind.OUT_OF_BALANCE, finding.message());
        });
        try (InputStream in = vault.open(sha256)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the vault throws its own faults only", e);
        }
    }
}
