package nightdesk.config;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nightdesk.briefing.BriefingSettings;
import nightdesk.briefing.TextPatterns;
import nightdesk.briefing.section.Sections;
import nightdesk.extract.ExtractionEngine;
import nightdesk.extract.SignalRule;
import nightdesk.ledger.ExchangeRates;
import nightdesk.metric.ExpectedSource;
import nightdesk.reader.InputReader;
import nightdesk.reader.Profiles;
import nightdesk.reader.ReadLimits;
import nightdesk.reader.ReadSettings;
import nightdesk.report.TemplateFolder;
import nightdesk.vendor.VendorLexicon;
import nightdesk.watch.WatchList;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the desk, made from the configuration. Making them checks every file, so that a mistake stops a run before it touches
 * anything.
 *
 * @param settings of the desk
 * @param lexicon the vendors to watch
 * @param watch people, topics and queries to watch
 * @param engine reads articles
 * @param limits what an input may cost
 * @param profiles layouts of exports
 * @param briefings one a file of {@code config/briefings}, by name
 * @param rates exchange rates
 * @param sources that are expected to deliver, in the order of their file
 * @param templates looks of the reports
 */
public record Wiring(
        Settings settings,
        VendorLexicon lexicon,
        WatchList watch,
        ExtractionEngine engine,
        ReadLimits limits,
        Profiles profiles,
        List<BriefingSettings> briefings,
        ExchangeRates rates,
        List<ExpectedSource> sources,
        TemplateFolder templates) {
    public Wiring {
        briefings = List.copyOf(briefings);
        sources = List.copyOf(sources);
    }

    /**
     * Makes the parts.
     *
     * @param environment value of an environment variable, null if it is not set
     * @param templates folder of templates; null: as packaged
     * @param limits {@code NAME=VALUE} budgets that differ from the standard
     * @throws nightdesk.fault.NightdeskException of kind USAGE naming file and line of the first mistake
     */
    public static Wiring of(
            ConfigFiles files,
            UnaryOperator<@Nullable String> environment,
            @Nullable Path templates,
            List<String> limits) {
        Settings settings = Settings.read(files, environment);
        VendorLexicon lexicon = lexicon(files);
        ReadLimits readLimits = ReadLimits.standard();
        for (String limit : limits) {
            readLimits = readLimits.with(limit);
        }
        return new Wiring(
                settings,
                lexicon,
                watch(files),
                engine(files, lexicon),
                readLimits,
                profiles(files),
                briefings(files, lexicon),
                rates(files),
                SourceList.in(files),
                templates == null ? TemplateFolder.packaged() : TemplateFolder.at(templates));
    }

    /** The watch list alone: all lexicon files in the order of their names, then all watch lists. */
    public static VendorLexicon lexicon(ConfigFiles files) {
        @Nullable VendorLexicon merged = null;
        for (ConfigFiles.TextFile file : files.group("lexicon", ".lexicon")) {
            VendorLexicon one = VendorLexicon.parse(file.shown(), file.content());
            merged = merged == null ? one : merged.mergedWith(one);
        }
        for (ConfigFiles.TextFile file : files.group("lexicon", ".csv")) {
            VendorLexicon one = VendorLexicon.watchList(file.shown(), file.content());
            merged = merged == null ? one : merged.mergedWith(one);
        }
        return Objects.requireNonNullElseGet(merged, () -> VendorLexicon.parse("no lexicon", ""));
    }

    /** People, topics and queries to watch: all files in the order of their names. */
    private static WatchList watch(ConfigFiles files) {
        WatchList merged = WatchList.empty();
        for (ConfigFiles.TextFile file : files.group("watch", ".watch")) {
            merged = merged.mergedWith(WatchList.parse(file.shown(), file.content()));
        }
        return merged;
    }

    /** The extraction engine alone. */
    public static ExtractionEngine engine(ConfigFiles files, VendorLexicon lexicon) {
        List<SignalRule> rules = files.group("signals", ".rule").stream()
                .map(file -> SignalRule.parse(file.shown(), file.content()))
                .toList();
        return new ExtractionEngine(lexicon, rules);
    }

    /** Reads input files; a date that names no zone is in the given one. */
    public InputReader reader(ZoneId zone) {
        return new InputReader(new ReadSettings(profiles, limits, zone));
    }

    /** The fixed words and sentences of a language. */
    public TextPatterns patterns(String language) {
        String name = "text/" + language + ".properties";
        return TextPatterns.parse("report-templates/" + name, templates.text(name));
    }

    private static Profiles profiles(ConfigFiles files) {
        TreeMap<String, String> byName = new TreeMap<>();
        files.group("profiles", ".profile")
                .forEach(file -> byName.put(file.name().substring("profiles/".length()), file.content()));
        return Profiles.of(byName);
    }

    private static List<BriefingSettings> briefings(ConfigFiles files, VendorLexicon lexicon) {
        List<String> vendors =
                lexicon.vendors().stream().map(vendor -> vendor.id()).toList();
        List<BriefingSettings> briefings = new ArrayList<>();
        for (ConfigFiles.TextFile file : files.group("briefings", ".properties")) {
            String name =
                    file.name().substring("briefings/".length(), file.name().length() - ".properties".length());
            briefings.add(BriefingSettings.parse(name, file.shown(), file.content(), vendors, Sections.ids()));
        }
        if (briefings.isEmpty()) {
            briefings.add(BriefingSettings.defaults("desk", Sections.ids()));
        }
        return briefings;
    }

    private static ExchangeRates rates(ConfigFiles files) {
        Optional<ConfigFiles.TextFile> file =
                files.group("rates", ".csv").stream().findFirst();
        return file.map(one -> ExchangeRates.parse(one.shown(), one.content())).orElse(ExchangeRates.NONE);
    }
}
