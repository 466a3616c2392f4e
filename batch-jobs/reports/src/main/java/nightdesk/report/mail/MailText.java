package nightdesk.report.mail;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nightdesk.briefing.Block;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Footnote;
import nightdesk.briefing.Prose;
import nightdesk.briefing.Section;
import nightdesk.report.Legible;
import nightdesk.report.Links;
import nightdesk.report.Wording;
import nightdesk.report.view.BriefingView;

/** The plain part of the message: everything that the HTML part says, for those who read or store text alone. */
final class MailText {
    private static final int WIDTH = 76;

    private final Briefing briefing;
    private final Wording wording;
    private final List<Attachment> attachments;
    private final Imprint imprint;
    private final StringBuilder out = new StringBuilder();

    MailText(Briefing briefing, Wording wording, List<Attachment> attachments, Imprint imprint) {
        this.briefing = briefing;
        this.wording = wording;
        this.attachments = attachments;
        this.imprint = imprint;
    }

    String text() {
        var head = briefing.masthead();
        line(head.title().toUpperCase(Locale.ROOT), "", "");
        line(joined(head.date(), head.audience(), BriefingView.revision(briefing, wording)), "", "");
        line(joined(head.window(), head.mark()), "", "");
        for (Section section : briefing.sections()) {
            section(section);
        }
        footnotes(MailSelection.footnotes(briefing));
        foot();
        return out.toString();
    }

    private void section(Section section) {
        boolean titled = section.blocks().getFirst() instanceof Block.BottomLine;
        heading(titled ? wording.get("bottom-line") : section.title());
        if (!section.note().isEmpty()) {
            line(section.note(), "", "");
        }
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.BottomLine line -> {
                    prose(line.message(), "", "");
                    prose(line.support(), "", "");
                }
                case Block.KpiStrip strip -> strip.figures().forEach(this::figure);
                case Block.StoryBlock story -> story(story);
                case Block.Lines lines -> lines.lines().forEach(line -> prose(line, "- ", "  "));
                case Block.ShareBars bars -> shares(section, bars);
                case Block.Table table -> table(section, table);
                case Block.Multiples multiples -> {}
                case Block.Paragraph paragraph -> prose(paragraph.text(), "", "");
            }
        }
    }

    private void figure(Block.Kpi kpi) {
        String value = Figures.cell(kpi.value(), zone());
        line(kpi.label() + ": " + joined(value, kpi.change(), kpi.base()), "- ", "  ");
    }

    private void story(Block.StoryBlock story) {
        String badge = story.badge().isEmpty() ? "" : " (" + story.badge() + ")";
        line(story.title() + badge, story.rank() + ". ", "   ");
        prose(story.what(), "   ", "   ");
        if (!story.why().isEmpty()) {
            line(wording.get("why") + " " + story.why().plain(), "   ", "   ");
        }
        prose(story.evidence(), "   ", "   ");
        Links.of(story.link()).ifPresent(url -> raw("   " + url));
        raw("");
    }

    private void shares(Section section, Block.ShareBars bars) {
        caption(section, bars.title(), bars.note());
        for (Block.Bar bar : bars.bars()) {
            String base = wording.get("chart.base", Figures.count(bar.base()));
            String median =
                    bar.median() == null ? "" : wording.get("chart.median-value", Figures.percent(bar.median()));
            line(bar.label() + ": " + Figures.percent(bar.share()) + " (" + base + median + ")", "- ", "  ");
        }
    }

    /** What the head of the section already says is not said again. */
    private void caption(Section section, String title, String note) {
        String said = joined(title.equals(section.title()) ? "" : title, note.equals(section.note()) ? "" : note);
        if (!said.isEmpty()) {
            line(said, "", "");
        }
    }

    private void table(Section section, Block.Table table) {
        caption(section, table.title(), table.note());
        for (List<Cell> row : table.rows()) {
            row(table, row);
        }
        if (table.total() != null) {
            row(table, table.total());
        }
    }

    private void row(Block.Table table, List<Cell> row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String value = Figures.cell(row.get(i), zone());
            if (!value.isEmpty()) {
                String name = table.columns().get(i).title();
                parts.add(i == 0 ? value : name + " " + value);
            }
        }
        line(String.join("; ", parts), "- ", "  ");
    }

    private void footnotes(List<Footnote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        heading(wording.get("footnotes"));
        for (Footnote note : notes) {
            var article = note.article();
            var instant = article.published().instant();
            String time = instant == null ? wording.get("footnote.undated") : Figures.moment(instant, zone());
            String number = "[" + note.number() + "] ";
            line(
                    "\"" + note.sentence() + "\" " + joined(article.outlet().name(), article.headline(), time),
                    number,
                    "    ");
            Links.of(article.url()).ifPresent(url -> raw("    " + url));
        }
    }

    private void foot() {
        raw("");
        raw("-".repeat(WIDTH));
        for (Attachment attachment : attachments) {
            line(
                    wording.get("mail.attached") + ": " + attachment.fileName() + ", "
                            + MailWriter.size(attachment.bytes()) + ", SHA-256 "
                            + attachment.sha256().substring(0, 12),
                    "",
                    "");
        }
        line(wording.get("mail.footer"), "", "");
        if (!imprint.contact().isEmpty()) {
            line(wording.get("mail.contact") + ": " + imprint.contact(), "", "");
        }
        if (!imprint.unsubscribe().isEmpty()) {
            raw(wording.get("mail.unsubscribe") + ": " + Legible.of(imprint.unsubscribe()));
        }
    }

    private void heading(String title) {
        raw("");
        line(title.toUpperCase(Locale.ROOT), "", "");
    }

    private void prose(Prose prose, String first, String rest) {
        if (!prose.isEmpty()) {
            line(prose.plain(), first, rest);
        }
    }

    /** The text wrapped at spaces; a word longer than a line stands on one of its own. */
    private void line(String text, String first, String rest) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : Legible.of(text).split(" +", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                raw(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        raw(line.toString());
    }

    private void raw(String line) {
        out.append(line.stripTrailing()).append('\n');
    }

    private static String joined(String... parts) {
        return String.join(
                " · ", java.util.Arrays.stream(parts).filter(p -> !p.isEmpty()).toList());
    }

    private ZoneId zone() {
        return briefing.edition().zone();
    }
}
