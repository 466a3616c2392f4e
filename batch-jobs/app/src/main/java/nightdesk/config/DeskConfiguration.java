package nightdesk.config;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that a run is configured with: the files, the settings of the environment that won over them, the budgets, the templates, and the
 * parts made from these.
 *
 * @param environment the variables that were used, by name
 * @param templates folder of templates; null: as packaged
 * @param limits {@code NAME=VALUE} budgets that differ from the standard
 */
public record DeskConfiguration(
        ConfigFiles files,
        SortedMap<String, String> environment,
        @Nullable Path templates,
        List<String> limits,
        Wiring wiring) {
    public DeskConfiguration {
        Objects.requireNonNull(files);
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
        limits = List.copyOf(limits);
        Objects.requireNonNull(wiring);
    }

    /**
     * Makes the parts and notes which variables they asked for.
     *
     * @throws nightdesk.fault.NightdeskException of kind USAGE naming file and line of the first mistake
     */
    public static DeskConfiguration of(
            ConfigFiles files,
            UnaryOperator<@Nullable String> environment,
            @Nullable Path templates,
            List<String> limits) {
        TreeMap<String, String> used = new TreeMap<>();
        Wiring wiring = Wiring.of(
                files,
                name -> {
                    String value = environment.apply(name);
                    if (value != null) {
                        used.put(name, value);
                    }
                    return value;
                },
                templates,
                limits);
        return new DeskConfiguration(files, used, templates, limits, wiring);
    }

    /**
     * Reads a folder of settings, makes the parts, and tries the templates that people have changed.
     *
     * @param config folder of settings; null: as packaged
     * @throws nightdesk.fault.NightdeskException of kind USAGE naming file and line of the first mistake
     */
    public static DeskConfiguration proven(
            @Nullable Path config,
            UnaryOperator<@Nullable String> environment,
            @Nullable Path templates,
            List<String> limits) {
        DeskConfiguration made = of(ConfigFiles.read(config), environment, templates, limits);
        TemplateProof.check(made.wiring().templates());
        return made;
    }
}
