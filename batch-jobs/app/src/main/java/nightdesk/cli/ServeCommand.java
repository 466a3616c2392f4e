package nightdesk.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import nightdesk.config.Settings;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.StopRequest;
import nightdesk.schedule.DrivenClock;
import nightdesk.schedule.NightShift;
import nightdesk.schedule.Shift;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nightdesk serve}: makes and sends every edition when it is due, until it is stopped. */
@Command(
        name = "serve",
        description =
                "Makes and sends every edition when it is due, until it is stopped. While it serves, run, resume, deliver, status and schedule hand their work to it.")
final class ServeCommand implements Callable<Integer> {
    private static final int FASTEST = 100_000;

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--clock-rate",
            paramLabel = "N",
            defaultValue = "1",
            description = "Lets the clock run N times as fast from --now on; for trying a schedule.")
    private int rate;

    @Override
    public Integer call() {
        if (rate < 1 || rate > FASTEST) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--clock-rate is '" + rate + "', expected a whole number from 1 to " + FASTEST
                            + ". Nothing was started.");
        }
        @Nullable Instant now = options.now();
        Settings settings = options.configuration().wiring().settings();
        Clock clock = now == null && rate == 1
                ? Clock.systemUTC()
                : new DrivenClock(
                        Clock.systemUTC(), now == null ? Clock.systemUTC().instant() : now, rate);
        Shift shift = Shift.of(options.request(null, true, null), options.config(), options.templates(), clock, rate);
        StopRequest stop = StopSignals.listen();
        return NightShift.serve(shift, settings, stop);
    }
}
