package nightdesk.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightdesk.article.ArticleText;
import nightdesk.fact.Amount;
import nightdesk.fact.Attribution;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Deal;
import nightdesk.fact.Fact;
import nightdesk.fact.Mention;
import nightdesk.fact.Party;
import nightdesk.fact.Quote;
import nightdesk.fact.Relation;
import nightdesk.fact.Signal;
import nightdesk.fact.Tone;
import nightdesk.vendor.VendorLexicon;

/** Reads the case files of the extraction and the engine they run on: the shipped lexicon and signal rules. */
final class CaseFiles {
    static final List<String> NAMES =
            List.of("deals", "relations", "attribution", "comment", "quotes", "tone", "signals");

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path CONFIG = Path.of("../../config");

    /** One line of a case file. */
    record Case(String file, int line, String rule, boolean fires, String text, List<String> facts) {
        ArticleText article() {
            return ArticleText.of(text, null, "", "en");
        }

        String name() {
            return file + ".cases line " + line + ": " + rule + (fires ? "" : " not") + " in '" + text + "'";
        }
    }

    private CaseFiles() {}

    static ExtractionEngine engine() {
        try (Stream<Path> files = Files.list(CONFIG.resolve("signals"))) {
            List<SignalRule> rules = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".rule"))
                    .sorted()
                    .toList()) {
                rules.add(SignalRule.parse(file.getFileName().toString(), Files.readString(file)));
            }
            String lexicon = Files.readString(CONFIG.resolve("lexicon/vendors.lexicon"));
            return new ExtractionEngine(VendorLexicon.parse("vendors.lexicon", lexicon), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (String name : NAMES) {
            cases.addAll(in(name));
        }
        return cases;
    }

    private static List<Case> in(String name) {
        try {
            List<Case> cases = new ArrayList<>();
            String rule = "";
            int number = 0;
            for (String line : Files.readAllLines(CASES.resolve(name + ".cases"))) {
                number++;
                if (line.startsWith("= ")) {
                    rule = line.substring(2).strip();
                } else if (line.startsWith("+ ") || line.startsWith("- ")) {
                    cases.add(read(name, number, rule, line));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(String file, int number, String rule, String line) {
        boolean fires = line.startsWith("+");
        int bar = line.indexOf(" | ");
        String text = (bar < 0 ? line.substring(2) : line.substring(2, bar)).replace(" // ", "\n\n");
        List<String> facts =
                bar < 0 ? List.of() : List.of(line.substring(bar + 3).split("; ", -1));
        return new Case(file, number, rule, fires, text, facts);
    }

    /** Whether a fact was read by the rule of a section; the sections of signals are named by type. */
    static boolean isBy(Fact fact, String rule) {
        return fact instanceof Signal signal
                ? signal.type().equals(rule)
                : fact.evidence().rule().equals(rule);
    }

    /** A fact as case files write it. */
    static String words(Fact fact) {
        return switch (fact) {
            case Deal deal ->
                names(deal.investors()) + " > " + names(deal.targets())
                        + (deal.amount() == null
                                ? ""
                                : " " + deal.amount().min().toPlainString() + " "
                                        + deal.amount().currency())
                        + " " + deal.instrument().word() + " " + deal.status().word();
            case Relation relation ->
                relation.subject().word() + " " + relation.type().word() + " "
                        + relation.object().word() + " "
                        + relation.modality().name().toLowerCase(Locale.ROOT);
            case Attribution attribution ->
                attribution.source() + " " + attribution.kind().word();
            case CommentStatus status ->
                status.party().word() + " " + status.state().word();
            case Quote quote -> quote.speaker().word();
            case Tone tone -> tone.vendor() + " " + tone.value().word();
            case Signal signal ->
                signal.type() + " " + signal.party().word() + " "
                        + signal.level().word();
            case Mention mention -> mention.vendor();
            case Amount amount -> amount.asWritten();
        };
    }

    private static String names(List<Party> parties) {
        return parties.isEmpty() ? "-" : parties.stream().map(Party::word).collect(Collectors.joining("+"));
    }
}
