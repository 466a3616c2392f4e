package nightdesk.briefing.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nightdesk.briefing.Block;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.Excerpt;
import nightdesk.briefing.FactGroup;
import nightdesk.briefing.Figures;
import nightdesk.briefing.RankedStory;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;
import nightdesk.fact.CitedFact;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Quote;
import nightdesk.story.Story;
import nightdesk.text.ContentKey;

/** At most five quotations, from the best-ranked stories, one of each speaker; and who was asked for comment. */
final class QuoteTable implements SectionComposer {
    private static final int MOST_QUOTES = 5;
    private static final int MOST_PARTIES = 6;
    private static final int MOST_CHARACTERS = 240;

    @Override
    public String id() {
        return "quotes";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        List<Block> blocks = new ArrayList<>();
        List<CitedFact> quotes = quotes(on);
        if (!quotes.isEmpty()) {
            blocks.add(quotes(on, quotes));
        }
        List<FactGroup<CommentStatus>> comments = on.findings().comments();
        if (!comments.isEmpty()) {
            blocks.add(comments(on, quotes.isEmpty() ? "" : on.text().say("comments.title"), comments));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        id(), on.text().say(quotes.isEmpty() ? "comments.title" : "section.quotes"), "", blocks));
    }

    private static List<CitedFact> quotes(Composition on) {
        Map<ContentKey, Integer> positions = new HashMap<>();
        List<RankedStory> ranked = on.findings().ranked();
        for (int i = 0; i < ranked.size(); i++) {
            for (ContentKey article : articles(ranked.get(i))) {
                positions.putIfAbsent(article, i);
            }
        }
        Set<String> speakers = new HashSet<>();
        return on.findings().quotes().stream()
                .sorted(Comparator.comparing(
                        (CitedFact cited) -> positions.getOrDefault(cited.article(), Integer.MAX_VALUE)))
                .filter(cited -> speakers.add(((Quote) cited.fact()).speaker().word()))
                .limit(MOST_QUOTES)
                .toList();
    }

    private static List<ContentKey> articles(RankedStory ranked) {
        List<ContentKey> articles = new ArrayList<>(ranked.story().counted());
        ranked.others().stream().map(Story::counted).forEach(articles::addAll);
        return articles;
    }

    private static Block quotes(Composition on, List<CitedFact> quotes) {
        List<Column> columns = List.of(
                on.column("speaker", false, 4),
                on.column("words", false, 10),
                on.column("outlet", false, 3),
                on.column("evidence", false, 2));
        List<List<Cell>> rows = new ArrayList<>();
        for (CitedFact cited : quotes) {
            Quote quote = (Quote) cited.fact();
            rows.add(List.of(
                    new Cell.Words(speaker(quote)),
                    new Cell.Words("\u201c" + Excerpt.of(on.shown(words(quote)), MOST_CHARACTERS) + "\u201d"),
                    new Cell.Words(on.statements().sourceName(cited.article(), cited.sentence())),
                    on.notes(List.of(cited))));
        }
        return new Block.Table("quotes", "", "", columns, rows, null);
    }

    /** Without the comma that the text needs before the speaker's name. */
    private static String words(Quote quote) {
        String words = quote.words().strip();
        return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }

    private static String speaker(Quote quote) {
        List<String> parts = new ArrayList<>();
        parts.add(quote.speaker().name());
        if (quote.role() != null) {
            parts.add(quote.role());
        }
        if (quote.organisation() != null
                && !Objects.equals(quote.organisation(), quote.speaker().name())) {
            parts.add(quote.organisation());
        }
        return String.join(", ", parts);
    }

    private static Block comments(Composition on, String title, List<FactGroup<CommentStatus>> comments) {
        List<Column> columns = List.of(
                on.column("party", false, 5),
                on.column("comment", false, 5),
                on.column("articles", true, 2),
                on.column("sources", true, 2),
                on.column("evidence", false, 2));
        List<List<Cell>> rows = new ArrayList<>();
        comments.stream()
                .limit(MOST_PARTIES)
                .forEach(group -> rows.add(List.of(
                        new Cell.Words(group.fact().party().name()),
                        new Cell.Words(on.text()
                                .say("comment.state." + group.fact().state().word())),
                        new Cell.Count(group.articles()),
                        new Cell.Count(group.sources()),
                        on.notes(group.cited(), 1))));
        String note = comments.size() > MOST_PARTIES
                ? on.text()
                        .say(
                                "table.more",
                                "n",
                                Figures.count(comments.size() - MOST_PARTIES),
                                "sheet",
                                on.text().say("sheet.quotes"))
                : "";
        return new Block.Table("comments", title, note, columns, rows, null);
    }
}
