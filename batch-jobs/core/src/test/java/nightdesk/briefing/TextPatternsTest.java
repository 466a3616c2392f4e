package nightdesk.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nightdesk.article.Membership;
import nightdesk.briefing.sheet.Sheets;
import nightdesk.fact.AmountKind;
import nightdesk.fact.CommentState;
import nightdesk.fact.DealStatus;
import nightdesk.fact.Instrument;
import nightdesk.fact.Modality;
import nightdesk.fact.Qualifier;
import nightdesk.fact.RelationType;
import nightdesk.fact.Signal;
import nightdesk.ledger.LedgerEntry;
import nightdesk.metric.ExpectedSource;
import nightdesk.metric.Metric;
import nightdesk.metric.Metrics;
import nightdesk.story.Story;
import org.junit.jupiter.api.Test;

/** The file holds exactly the patterns that the program can ask for: a missing one would stop a night, a spare one misleads its editor. */
class TextPatternsTest {
    private static final Pattern LITERAL = Pattern.compile(
            "\\b(?:(say|prose|column|counted)\\(|(row|words|figure|moment|origin)\\(\\s*on,)\\s*\"([a-z0-9_.-]+)\"");

    @Test
    void holdsEveryPatternThatTheProgramAsksForAndNoOther() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/nightdesk/briefing"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                literals(Files.readString(source), asked);
            }
        }
        families(asked);

        assertThat(new TreeSet<>(Night.ENGLISH.keys())).isEqualTo(asked);
    }

    private static void literals(String source, TreeSet<String> asked) {
        Matcher literal = LITERAL.matcher(source);
        while (literal.find()) {
            String key = literal.group(3);
            switch (literal.group(1) == null ? "run" : literal.group(1)) {
                case "say", "prose" -> {
                    if (!key.endsWith(".")) {
                        asked.add(key);
                    }
                }
                case "column" -> asked.add("column." + key);
                case "counted" -> asked.addAll(List.of("count." + key + ".one", "count." + key + ".many"));
                default -> asked.add("run." + key);
            }
        }
    }

    /** Keys that are made of a word of an enum or list. */
    private static void families(TreeSet<String> asked) {
        for (RelationType type : RelationType.values()) {
            for (String form : List.of("name", "arrow", "does", "could", "plans", "not")) {
                asked.add("relation." + type.word() + "." + form);
            }
        }
        for (Modality modality : Modality.values()) {
            asked.add("modality." + lower(modality));
            asked.add("badge." + lower(modality));
        }
        for (String kind : Stream.concat(Stream.of(Instrument.values()).map(Instrument::word), Stream.of("merger"))
                .toList()) {
            for (String form : List.of("name", "noun", "completed", "announced")) {
                asked.add("deal." + kind + "." + form);
            }
        }
        for (DealStatus status : DealStatus.values()) {
            asked.addAll(List.of("deal." + status.word(), "badge.deal." + status.word(), "status." + status.word()));
        }
        for (AmountKind kind : AmountKind.values()) {
            asked.add("kind." + kind.word());
            switch (kind) {
                case NEW_COMMITMENT, CONTRACT, CAPEX -> asked.add("deals.new-" + kind.word());
                case CUMULATIVE, PROPOSED, VALUATION, REVENUE, DAMAGES, MARKET_VALUE, PRICE, OTHER ->
                    asked.add("deals." + kind.word());
            }
        }
        asked.addAll(List.of("deals.not-added", "deals.title-none", "deals.title-undisclosed"));
        Stream.of(Instrument.values()).forEach(each -> asked.add("instrument." + each.word()));
        Stream.of(Qualifier.values()).forEach(each -> asked.add("qualifier." + lower(each)));
        Stream.of(Signal.Level.values())
                .forEach(each -> asked.addAll(List.of("level." + each.word(), "signal.clause." + each.word())));
        Stream.of(CommentState.values()).forEach(each -> {
            asked.add("comment.state." + each.word());
            if (each != CommentState.NOT_STATED) {
                asked.add("comment." + each.word());
            }
        });
        Stream.of(LedgerEntry.ChosenBy.values()).forEach(each -> asked.add("chosen-by." + each.word()));
        Stream.of(Story.State.values()).forEach(each -> asked.add("state." + each.word()));
        Stream.of(Membership.values()).forEach(each -> asked.add("class." + lower(each)));
        Stream.of(ExpectedSource.Rhythm.values()).forEach(each -> asked.add("rhythm." + each.word()));
        Stream.of(Change.Kind.values())
                .forEach(each -> asked.addAll(List.of("change." + each.word(), "changes.kind." + each.word())));
        asked.add("change.restated-bare");
        List.of("story", "deal", "signal", "vendor", "figure").forEach(each -> asked.add("object." + each));
        List.of("weekday", "previous", "day-before", "nothing")
                .forEach(each -> asked.addAll(List.of("against." + each, "against." + each + ".label")));
        Sheets.ALL.forEach(sheet -> asked.addAll(List.of("sheet." + sheet.id(), "sheet." + sheet.id() + ".note")));
        List<String> rules = List.of(
                "membership",
                "story",
                "story-ranking",
                "independent-sources",
                "deal-identity",
                "chosen-value",
                "exchange-rate",
                "amount-interval",
                "tone",
                "not-computed");
        Stream.concat(Metrics.ALL.stream().map(Metric::id), rules.stream())
                .forEach(id -> List.of("title", "formula", "window", "exclusions", "standard")
                        .forEach(part -> asked.add("metric." + id + "." + part)));
        // Chosen by a condition in the code.
        asked.addAll(List.of(
                "masthead.window",
                "masthead.long-window",
                "changes.first",
                "changes.first-with-day-before",
                "share-of-voice.note",
                "share-of-voice.note-with-median",
                "since.higher",
                "since.lower",
                "since.same",
                "comments.title",
                "section.quotes"));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
