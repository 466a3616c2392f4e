package nightdesk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nightdesk.annotate.Candidate;
import nightdesk.annotate.WrittenMoney;
import nightdesk.article.ArticleText;
import nightdesk.export.FactJson;
import nightdesk.export.Json;
import nightdesk.extract.Explanation;
import nightdesk.extract.Explanation.Attempt;
import nightdesk.extract.Explanation.Look;
import nightdesk.extract.Explanation.Purpose;
import nightdesk.extract.Explanation.SentenceReading;
import nightdesk.fact.Fact;
import nightdesk.fact.FactKind;
import nightdesk.text.Span;
import nightdesk.vendor.VendorAlias;
import org.jspecify.annotations.Nullable;

/** An explanation as lines for people: sentence by sentence what stands there, what was tried, what came of it. Positions are those of the text as delivered. */
final class ExplanationLines {
    private final ArticleText article;
    private final Explanation explanation;
    private final List<String> lines = new ArrayList<>();

    private ExplanationLines(ArticleText article, Explanation explanation) {
        this.article = article;
        this.explanation = explanation;
    }

    static List<String> of(ArticleText article, Explanation explanation) {
        ExplanationLines writer = new ExplanationLines(article, explanation);
        for (int number = 0; number < explanation.sentences().size(); number++) {
            writer.write(number, explanation.sentences().get(number));
        }
        return writer.lines;
    }

    private void write(int number, SentenceReading sentence) {
        lines.add("sentence " + (number + 1) + (sentence.headline() ? " (headline) " : " ") + place(sentence.span())
                + ": " + words(sentence.span()));
        explanation.names().stream()
                .filter(name -> sentence.span().contains(name.span().start()))
                .forEach(this::write);
        explanation.money().stream()
                .filter(money -> sentence.span().contains(money.span().start()))
                .forEach(this::write);
        lines.add("  read for: "
                + (sentence.readFor().isEmpty()
                        ? "nothing; no word of deals, relations, sources or comments stands here"
                        : sentence.purposes().stream()
                                .map(purpose -> purpose.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
        if (!sentence.readFor().isEmpty() && !sentence.readFor().contains(Purpose.DEALS)) {
            lines.add("  not for deals: no word of deals, or none with money or a vendor beside it");
        }
        boolean triedForDeals = sentence.attempts().stream()
                        .anyMatch(attempt -> attempt.family().startsWith("deal."))
                || sentence.idle().stream().anyMatch(family -> family.startsWith("deal."));
        if (sentence.readFor().contains(Purpose.DEALS) && !triedForDeals) {
            lines.add("  no family of deals was tried: the sentence as a whole is a table or of another field");
        }
        sentence.attempts().forEach(this::write);
        if (!sentence.idle().isEmpty()) {
            lines.add("  nothing of theirs: " + String.join(", ", sentence.idle()));
        }
        explanation.facts().stream()
                .filter(fact -> sentence.span().contains(fact.evidence().span().start()))
                .filter(fact -> FactKind.of(fact) != FactKind.MENTION)
                .forEach(this::write);
        lines.add("");
    }

    private void write(Candidate name) {
        VendorAlias alias = name.alias();
        String verdict = switch (name.verdict()) {
            case MENTION -> "is " + alias.vendor();
            case BLOCKED -> "is not " + alias.vendor();
            case UNSUPPORTED -> "may be " + alias.vendor() + ", not taken";
        };
        lines.add("  name " + place(name.span()) + " " + words(name.span()) + ": " + verdict + "; "
                + NameReasons.of(name) + " (" + name.rule() + "; " + described(alias, name.rule()) + ")");
    }

    private static String described(VendorAlias alias, String rule) {
        List<String> parts = new ArrayList<>();
        parts.add(alias.kind().word() + " '" + alias.text() + "', "
                + alias.ambiguity().word());
        if (alias.from() != null) {
            parts.add("from " + alias.from());
        }
        if (alias.to() != null) {
            parts.add("to " + alias.to());
        }
        if (rule.endsWith(".not-before")) {
            parts.add("not before " + sorted(alias.notBefore()));
        }
        if (rule.endsWith(".not-after")) {
            parts.add("not after " + sorted(alias.notAfter()));
        }
        return String.join(", ", parts);
    }

    private static String sorted(Iterable<String> words) {
        List<String> sorted = new ArrayList<>();
        words.forEach(sorted::add);
        return sorted.stream().sorted().collect(Collectors.joining(" "));
    }

    private void write(WrittenMoney money) {
        String values = money.money().min().toPlainString()
                + (money.money().max().compareTo(money.money().min()) == 0
                        ? ""
                        : " to " + money.money().max().toPlainString());
        lines.add("  money " + place(money.span()) + " " + words(money.span()) + ": " + values + " "
                + money.money().currency() + ", " + money.money().qualifier().word()
                + (money.per() == null ? "" : ", per " + money.per()) + " (" + money.rule() + ")");
    }

    private void write(Attempt attempt) {
        lines.add("  " + attempt.family()
                + (attempt.fired().isEmpty() ? ": did not fire" : ": fired " + String.join(", ", attempt.fired())));
        for (Look look : attempt.looks()) {
            lines.add("    " + place(look.at()) + " " + words(look.at()) + ": " + look.finding());
        }
        attempt.refused().forEach(why -> lines.add("    not " + why));
        if (attempt.fired().isEmpty() && attempt.refused().isEmpty()) {
            lines.add("    not: the words beside what it looked at are no form of this family");
        }
    }

    private void write(Fact fact) {
        UnaryOperator<Span> raw = article.text()::toRaw;
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("modality", fact.modality().name().toLowerCase(Locale.ROOT));
        fields.putAll(FactJson.fields(fact, raw));
        fields.remove("evidence_start");
        fields.remove("evidence_end");
        lines.add("  = " + FactKind.of(fact).word() + " "
                + place(fact.evidence().span()) + " " + fact.evidence().rule() + ": " + Json.line(fields));
    }

    private String place(Span span) {
        Span raw = article.text().toRaw(span);
        return raw.start() + "-" + raw.end();
    }

    private String words(Span span) {
        return "'" + article.text().slice(span).replaceAll("\\s+", " ").strip() + "'";
    }
}
